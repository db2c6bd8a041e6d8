import { describe, expect, it } from "vitest";
import { nearest } from "../src/nearest.ts";

describe("nearest", () => {
  it.each([
    ["verfy", "did you mean verify?"],
    ["veri", "did you mean verify?"],
    ["xyz", null],
  ])("of %s is %s", (word, hint) => {
    expect(nearest(word, ["lock", "verify"])).toBe(hint);
  });

  it("is nothing where nothing is known", () => {
    expect(nearest("verify", [])).toBe(null);
  });
});
