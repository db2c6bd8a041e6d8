import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json-value.ts";
import { createMasks, masked } from "../../src/probe/masks.ts";

const tool = { name: "a/b", description: "now 12:00", inputSchema: { properties: { t: { enum: [1, 2] } } } };
const mask = (pointer: string, definition: JsonObject = tool) =>
  createMasks([pointer]).apply("tools", "a/b", definition);

describe("a mask", () => {
  it.each<[string, object]>([
    ["/tools/a~1b/description", { description: masked }],
    ["/tools/a~1b/inputSchema", { inputSchema: masked }],
    [
      "/tools/a~1b/inputSchema/properties/t/enum/1",
      { inputSchema: { properties: { t: { enum: [1, masked] } } } },
    ],
    ["/tools/a~1b/title", { title: masked }],
  ])("at %s hides what stands there, or nothing", (pointer, changed) => {
    expect(mask(pointer)).toEqual({ ...tool, ...changed });
  });

  it.each([
    "/tools/other/description",
    "/prompts/a~1b/description",
    "/tools/a~1b/annotations/title",
    "/tools/a~1b/inputSchema/properties/t/enum/2",
    "/tools/a~1b/description/0",
    "/tools/a~1b/__proto__/x",
    "/tools/a~1b/inputSchema/constructor/x",
  ])("at %s hides nothing: there is no such place", (pointer) => {
    expect(mask(pointer)).toEqual(tool);
  });

  it("leaves what it was given as it was", () => {
    const before = JSON.stringify(tool);
    mask("/tools/a~1b/inputSchema/properties/t/enum/1");
    expect(JSON.stringify(tool)).toBe(before);
  });

  it("does not hide the instructions unless that is said", () => {
    expect([createMasks(["/tools/a/x"]), createMasks(["/instructions"])]).toMatchObject([
      { hidesInstructions: false },
      { hidesInstructions: true },
    ]);
  });
});
