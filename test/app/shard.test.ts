import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealtTo, parseShard } from "../../src/app/shard.ts";
import { thrownCode } from "../support/error-code.ts";

const names = fc.uniqueArray(fc.string(), { maxLength: 30 });
const count = fc.integer({ min: 1, max: 40 });
const shards = (of: number) => Array.from({ length: of }, (_, at) => ({ index: at + 1, count: of }));

describe("a shard", () => {
  it("is written as I/N", () => {
    expect(parseShard("2/3")).toEqual({ index: 2, count: 3 });
  });

  it.each([
    "",
    "0/3",
    "4/3",
    "1/0",
    "1",
    "1/",
    "/2",
    "a/b",
    "1/2/3",
    "-1/2",
    "1.5/2",
    " 1/2",
    "1/2\n",
    "01/2",
    "1/10000",
    "1e1/9",
    "1/٣",
  ])("is not %j", (text) => {
    expect(thrownCode(() => parseShard(text))).toBe("USAGE");
  });

  it("shares every name with no other, and leaves none out", () => {
    fc.assert(
      fc.property(names, count, (all, of) => {
        const dealt = shards(of).flatMap((shard) => [...dealtTo(shard, all)]);
        expect(dealt.sort()).toEqual([...all].sort());
      }),
    );
  });

  it("has as many names as any other, or one less", () => {
    fc.assert(
      fc.property(names, count, (all, of) => {
        const sizes = shards(of).map((shard) => dealtTo(shard, all).size);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not depend on the order in which servers are declared", () => {
    const shard = { index: 1, count: 2 };
    expect(dealtTo(shard, ["b", "a", "c"])).toEqual(dealtTo(shard, ["c", "b", "a"]));
  });
});
