import { describe, expect, it } from "vitest";
import { findDuplicateKey } from "../../src/json/duplicate-key.ts";

describe("findDuplicateKey", () => {
  it.each([
    ['{"a":1,"a":2}', '"a"'],
    ['{"a":{"a":1},"b":[{"c":1},{"c":2,"c":3}]}', '"c"'],
    ['{"a":1,"b":2,"b":3,"a":4}', '"b"'],
    ['{"a":{"b":1},"c":{"b":1},"c":2}', '"c"'],
    ['{"\\u0061":1,"a":2}', '"a"'],
    ['{"constructor":1,"constructor":2}', '"constructor"'],
    ['{"constructor":1,"a\\u0007":2,"a\\u0007":3}', '"a\\u0007"'],
  ])("finds in %s the key %s", (text, key) => {
    expect(findDuplicateKey(text)).toBe(key);
  });
});
