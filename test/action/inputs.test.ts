import { describe, expect, it } from "vitest";
import { readInput, readPath } from "../../src/action/inputs.ts";
import { thrownCode } from "../support/error-code.ts";

const given = (name: string, value: string) => new Map([[`INPUT_${name.toUpperCase()}`, value]]);

describe("readInput", () => {
  it("is the default where nothing is given", () => {
    expect(readInput("mode", new Map())).toBe("gate");
  });

  it("is the default where white space is given", () => {
    expect(readInput("mode", given("mode", "  "))).toBe("gate");
  });

  it("is what is given", () => {
    expect(readInput("fail-on", given("fail-on", "deny"))).toBe("deny");
  });

  it("is no token where the workflow passes none", () => {
    expect(readInput("github-token", new Map())).toBe("");
  });

  it.each([
    ["mode", "verfy"],
    ["fail-on", "Never"],
    ["comment", "true"],
    ["sandbox", "off"],
    ["allow-local", "yes"],
    ["depth", "deep"],
  ] as const)("refuses %s: %s", (name, value) => {
    expect(thrownCode(() => readInput(name, given(name, value)))).toBe("ACTION_INPUT");
  });
});

describe("readPath", () => {
  it.each([
    [".", ""],
    ["", ""],
    ["./services/api/", "services/api"],
    ["services\\api", "services/api"],
    ["a/./b", "a/b"],
    ["..hidden/a", "..hidden/a"],
  ])("understands %j", (value, path) => {
    expect(readPath("working-directory", given("working-directory", value))).toBe(path);
  });

  it.each(["..", "../other", "a/../../b", "/etc", "\\server", "C:\\a", "c:/a"])(
    "refuses %s",
    async (value) => {
      const env = given("working-directory", value);
      expect(thrownCode(() => readPath("working-directory", env))).toBe("ACTION_INPUT");
    },
  );
});
