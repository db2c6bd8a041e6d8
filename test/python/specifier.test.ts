import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactVersion, parseSpecifiers, satisfies } from "../../src/python/specifier.ts";
import { formatPythonVersion, parsePythonVersion } from "../../src/python/version.ts";

function meets(version: string, conditions: string): boolean {
  const [read, specifiers] = [parsePythonVersion(version), parseSpecifiers(conditions)];
  if (read === null || specifiers === null) throw new Error(`${version} or ${conditions} is not understood`);
  return satisfies(read, specifiers);
}

const versionText = fc
  .tuple(fc.nat(3), fc.nat(3), fc.constantFrom("", "a1", "rc1", ".post1", ".dev1", "+local"))
  .map(([major, minor, tail]) => `${major}.${minor}${tail}`);

describe("conditions on a Python version", () => {
  it.each([
    ["1.0.0", "==1.0", true],
    ["1.0+local", "==1.0", true],
    ["1.0", "==1.0+local", false],
    ["1.0.post1", "==1.0", false],
    ["1.1.5", "==1.1.*", true],
    ["1.1a1", "==1.1.*", true],
    ["1.10", "==1.1.*", false],
    ["1", "==1.0.*", true],
    ["1!1.1", "==1.1.*", false],
    ["1.1.5", "!=1.1.*", false],
    ["1.1", "!=1.0", true],
    ["1.0+local", "!=1.0", false],
    ["1.0", ">=1.0", true],
    ["1.0+local", "<=1.0", true],
    ["1.0rc1", ">=1.0", false],
    ["1.0rc1", "<1.0", false],
    ["1.0rc1", "<1.0rc2", true],
    ["0.9rc1", "<1.0", true],
    ["1.0.post1", ">1.0", false],
    ["1.0.post2", ">1.0.post1", true],
    ["1.0+local", ">1.0", false],
    ["1.0.1", ">1.0", true],
    ["2.3", "~=2.2", true],
    ["3.0", "~=2.2", false],
    ["2.2.post3", "~=2.2", true],
    ["1.4.9", "~=1.4.5", true],
    ["1.5", "~=1.4.5", false],
    ["1.4.4", "~=1.4.5", false],
    ["1.5", ">=1.0, <2 , !=1.4", true],
    ["1.4", ">=1.0,<2,!=1.4", false],
    ["9.9", "", true],
  ])("%s meets %j: %s", (version, conditions, expected) => {
    expect(meets(version, conditions)).toBe(expected);
  });

  it.each([
    ...["1.0", "=1.0", "===1.0", "==", ">=1.*", "~=1", "~=1.*", "==1.0a1.*", ">=1.0+local", "^1.0", ">=1,"],
    ...["==1.0; python_version>'3'", "@1.0", ">=x", "==1.0 ==2.0", "=>1.0"],
  ])("are not understood as %j", (text) => {
    expect(parseSpecifiers(text)).toBe(null);
  });

  it.each([
    ["==1.0.0", "1.0.0"],
    ["== v1.0-RC1", "1.0rc1"],
    ["==1.*", null],
    [">=1.0", null],
    ["==1.0,==1.0", null],
    ["", null],
  ])("name in %j exactly %s", (text, expected) => {
    const exact = exactVersion(parseSpecifiers(text) ?? []);
    expect(exact === null ? null : formatPythonVersion(exact)).toBe(expected);
  });

  it("are met by == or by !=, never by both", () => {
    fc.assert(
      fc.property(versionText, versionText, (version, limit) => {
        expect(meets(version, `==${limit}`)).toBe(!meets(version, `!=${limit}`));
      }),
    );
  });

  it("are met by what lies on one side only", () => {
    fc.assert(
      fc.property(versionText, versionText, (version, limit) => {
        fc.pre(!limit.includes("+"));
        expect(meets(version, `<${limit}`) && meets(version, `>=${limit}`)).toBe(false);
        expect(meets(version, `>${limit}`) && meets(version, `<=${limit}`)).toBe(false);
      }),
    );
  });
});
