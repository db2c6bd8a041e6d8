import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatJson } from "../../src/report/json.ts";
import { jsonValue } from "../support/json-values.ts";

describe("formatJson", () => {
  it("is JSON of the same value, in lines of which the last one ends too", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const text = formatJson(value);
        expect([JSON.parse(text), text.endsWith("\n"), text.endsWith("\n\n")]).toEqual([value, true, false]);
      }),
    );
  });

  it("sends no control character but line breaks to a terminal", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(formatJson(value).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
