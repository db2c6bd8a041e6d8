import { describe, expect, it } from "vitest";
import { refuseForeign } from "../../src/lockfile/foreign.ts";
import { McpLockError } from "../../src/model/error.ts";
import type { JsonValue } from "../../src/model/json-value.ts";
import { thrownCode } from "../support/error-code.ts";

const ours = { generator: "mcp-lock", lockfileVersion: 1 };

describe("refuseForeign", () => {
  it("lets a lockfile of this version pass", () => {
    expect(thrownCode(() => refuseForeign(ours, "it"))).toBe(null);
  });

  it.each<[string, JsonValue, RegExp]>([
    ["mcptrust", { lockFileVersion: "3.0", servers: {} }, /mcptrust/],
    ["ToolPin, by its version", { lockfileVersion: 2, servers: {} }, /ToolPin/],
    ["ToolPin, by its entries", { specVersion: 1, entries: [{ id: "a" }] }, /ToolPin/],
    ["npm", { name: "a", lockfileVersion: 3, packages: {} }, /another program/],
    ["someone who calls it otherwise", { generator: "mcp-locker", lockfileVersion: 1 }, /another program/],
    ["someone who writes a list", [ours], /another program/],
    ["someone who writes a text", "mcp-lock", /another program/],
  ])("refuses by name a file of %s", (_, value, name) => {
    expect([thrownCode(() => refuseForeign(value, "it")), messageOf(value)]).toEqual([
      "LOCK_FOREIGN",
      expect.stringMatching(name),
    ]);
  });

  it.each([0, 2, 1.5, "1", null, true, [1]])("refuses our own version %j", (lockfileVersion) => {
    expect(thrownCode(() => refuseForeign({ ...ours, lockfileVersion }, "it"))).toBe("LOCK_VERSION");
  });

  it("advises to update for a later version, and to lock again for any other", () => {
    const hints = [2, 0, "2"].map((lockfileVersion) => hintFor({ ...ours, lockfileVersion }));
    expect(hints).toEqual([
      expect.stringContaining("update"),
      expect.stringContaining("mcp-lock lock"),
      expect.stringContaining("mcp-lock lock"),
    ]);
  });
});

function errorFor(value: JsonValue): McpLockError | null {
  try {
    refuseForeign(value, "it");
    return null;
  } catch (error) {
    return error instanceof McpLockError ? error : null;
  }
}

function messageOf(value: JsonValue): string | undefined {
  return errorFor(value)?.message;
}

function hintFor(value: JsonValue): string | null | undefined {
  return errorFor(value)?.hint;
}
