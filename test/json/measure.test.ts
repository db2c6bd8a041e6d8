import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureJson } from "../../src/json/measure.ts";
import type { JsonValue } from "../../src/model/json-value.ts";
import { anyString, choices, chooser, jsonValue, respell } from "../support/json-values.ts";

describe("measureJson", () => {
  it.each([
    ["null", { depth: 0, members: 0, values: 1 }],
    ['"[{,:"', { depth: 0, members: 0, values: 1 }],
    ['"\\"[{,:"', { depth: 0, members: 0, values: 1 }],
    ['["\\\\",[]]', { depth: 2, members: 0, values: 4 }],
    ['{"a":1,"b":{"c":[2]}}', { depth: 3, members: 3, values: 5 }],
    ["[[],[]]", { depth: 2, members: 0, values: 5 }],
  ])("measures %s", (text, measure) => {
    expect(measureJson(text)).toMatchObject(measure);
  });

  it("finds the depth and the members of any JSON text, and never too few values", () => {
    fc.assert(
      fc.property(jsonValue, choices, (value, bytes) => {
        const { depth, members, values } = measureJson(respell(value, chooser(bytes)));
        const counted = count(value);
        expect({ depth, members, isBound: values >= counted.values }).toEqual({
          depth: counted.depth,
          members: counted.members,
          isBound: true,
        });
      }),
    );
  });

  it("comes to an end on any text", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(measureJson(`"${text}`).values).toBeGreaterThan(0);
      }),
    );
  });
});

function count(value: JsonValue): { depth: number; members: number; values: number } {
  if (typeof value !== "object" || value === null) return { depth: 0, members: 0, values: 1 };
  const inside = Object.values(value).map(count);
  const sum = (key: "members" | "values") => inside.reduce((total, one) => total + one[key], 0);
  return {
    depth: 1 + Math.max(0, ...inside.map((one) => one.depth)),
    members: sum("members") + (Array.isArray(value) ? 0 : inside.length),
    values: sum("values") + 1,
  };
}
