import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VerifiedSignature } from "../../src/model/signature.ts";
import { choose } from "../../src/provenance/choose.ts";

const provenance = "https://slsa.dev/provenance/v1";
const signature = (signer: string, logIndex?: string, predicateType?: string): VerifiedSignature => ({
  status: "verified",
  signer,
  ...(logIndex === undefined ? {} : { logIndex }),
  ...(predicateType === undefined ? {} : { predicateType }),
});

describe("choose", () => {
  it.each<[string, VerifiedSignature[]]>([
    ["provenance before a signature that says less", [signature("a", "9", provenance), signature("b", "1")]],
    ["what a log has first, by its number", [signature("b", "9"), signature("a", "10")]],
    ["what a log has before what no log has", [signature("b", "9"), signature("a")]],
    ["the first by its text, where all else is equal", [signature("a", "1"), signature("b", "1")]],
  ])("takes %s", (_, [first, ...others]) => {
    expect(choose([...others, ...(first === undefined ? [] : [first])])).toEqual(first);
  });

  it("takes none of none", () => {
    expect(choose([])).toBeUndefined();
  });

  it("does not depend on the order", () => {
    const any = fc.record({
      signer: fc.constantFrom("a", "b"),
      index: fc.constantFrom("1", "2", undefined),
      type: fc.constantFrom(provenance, undefined),
    });
    const signatures = fc.array(
      any.map(({ signer, index, type }) => signature(signer, index, type)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(signatures, (all) => {
        expect(choose(all)).toEqual(choose(all.toReversed()));
      }),
    );
  });
});
