import { describe, expect, it } from "vitest";
import { compareSignatures } from "../../src/compare/compare-signatures.ts";
import type { Observation } from "../../src/model/observation.ts";
import { lockedServer, verifiedSignature } from "../support/servers.ts";

const verified = verifiedSignature();
const unsigned = { status: "unsigned" } as const;
const seen = (parts: Partial<Observation>): Observation => ({ ...lockedServer(), ...parts });
const changes = (before: Partial<Observation>, after: Partial<Observation>) =>
  compareSignatures("notes", seen(before), seen(after));

describe("compareSignatures", () => {
  it("tells the whole of both signatures, as one change", () => {
    const after = verifiedSignature({ runner: "self-hosted", ref: "refs/heads/main" });
    expect(changes({ signature: verified }, { signature: after })).toEqual([
      {
        kind: "changed",
        server: "notes",
        subject: { kind: "signature", name: null, path: "" },
        before: verified,
        after,
      },
    ]);
  });

  it("tells the registry's signature apart", () => {
    const before = { registrySignature: { status: "verified", keyId: "SHA256:a" } } as const;
    expect(changes(before, { registrySignature: unsigned })).toMatchObject([
      { subject: { path: "/registry" }, before: before.registrySignature, after: unsigned },
    ]);
  });

  it.each<[string, Partial<Observation>, Partial<Observation>]>([
    ["they are equal", { signature: verified }, { signature: { ...verified } }],
    [
      "their fields stand in another order",
      { signature: { status: "verified", issuer: "i", signer: "s" } },
      { signature: { signer: "s", issuer: "i", status: "verified" } },
    ],
    [
      "only the log has it elsewhere",
      { signature: verified },
      { signature: verifiedSignature({ logIndex: "1" }) },
    ],
    [
      "the registry uses another of its keys",
      { registrySignature: { status: "verified", keyId: "SHA256:a" } },
      { registrySignature: { status: "verified", keyId: "SHA256:b" } },
    ],
    ["nobody looked", { signature: verified }, { signature: null }],
  ])("tells nothing when %s", (_, before, after) => {
    expect(changes(before, after)).toEqual([]);
  });

  it("tells nothing of what can have no signature now, which is another artifact", () => {
    const { signature: _, ...local } = lockedServer();
    expect(compareSignatures("notes", seen({ signature: verified }), local)).toEqual([]);
  });

  it.each([
    ["verified", verified],
    ["invalid", { status: "invalid", reason: "wrong key" }],
  ] as const)("tells a %s one where nothing could be signed before", (_, signature) => {
    const { signature: _none, registrySignature: _neither, ...local } = lockedServer();
    expect(compareSignatures("notes", local, seen({ signature }))).toMatchObject([
      { kind: "added", after: signature },
    ]);
  });

  it("does not tell that there is none where nothing could be signed before", () => {
    const { signature: _none, registrySignature: _neither, ...local } = lockedServer();
    expect(compareSignatures("notes", local, seen({ signature: unsigned }))).toEqual([]);
  });

  it("tells one that does not hold after any other", () => {
    const invalid = { status: "invalid", reason: "wrong key" } as const;
    expect(changes({ signature: verified }, { signature: invalid })).toMatchObject([{ after: invalid }]);
  });
});
