import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePythonVersions,
  formatPythonVersion,
  isPreRelease,
  type PythonVersion,
  parsePythonVersion,
} from "../../src/python/version.ts";

function read(text: string): PythonVersion {
  const version = parsePythonVersion(text);
  if (version === null) throw new Error(`${text} is no version`);
  return version;
}

const number = fc.oneof(fc.bigInt({ min: 0n, max: 12n }), fc.bigInt({ min: 0n, max: 10n ** 30n }));
const anyVersion: fc.Arbitrary<PythonVersion> = fc.record({
  epoch: fc.constantFrom(0n, 0n, 1n),
  release: fc.array(number, { minLength: 1, maxLength: 4 }),
  pre: fc.option(fc.record({ phase: fc.constantFrom("a", "b", "rc"), number })),
  post: fc.option(number),
  dev: fc.option(number),
  local: fc.option(
    fc.array(fc.constantFrom("0", "1", "10", "abc", "abd", "1a"), { minLength: 1, maxLength: 3 }),
  ),
});

/** In the order that PEP 440 gives, in its examples and those of the reference implementation. */
const ascending = [
  ...["0.1.dev0", "0.1", "1.dev0", "1.0.dev456", "1.0a1", "1.0a2.dev456", "1.0a12.dev456", "1.0a12"],
  ...["1.0b1.dev456", "1.0b2", "1.0b2.post345.dev456", "1.0b2.post345", "1.0rc1.dev456", "1.0rc1", "1.0"],
  ...["1.0+abc.5", "1.0+abc.7", "1.0+5", "1.0.post456.dev34", "1.0.post456", "1.0.15", "1.1.dev1", "1.1"],
  ...["1.9", "1.10", "2012.2", "2025.4.7", "20240101123456789012345", "1!0.1", "1!1.0"],
];

describe("Python versions", () => {
  it("are ordered as PEP 440 orders its examples", () => {
    const shuffled = [...ascending].reverse();
    expect(shuffled.sort((a, b) => comparePythonVersions(read(a), read(b)))).toEqual(ascending);
  });

  it.each([
    ["1.0", "1"],
    ["1.0.0", "1.0"],
    ["v1.0", "1.0"],
    ["1.0ALPHA1", "1.0a1"],
    ["1.0-alpha.1", "1.0a1"],
    ["1.0c1", "1.0rc1"],
    ["1.0_preview_2", "1.0rc2"],
    ["1.0a", "1.0a0"],
    ["1.0-1", "1.0.post1"],
    ["1.0-r4", "1.0.post4"],
    ["1.0rev", "1.0.post0"],
    ["1.0.dev", "1.0dev0"],
    ["1.0+ubuntu-1", "1.0+ubuntu.1"],
    ["1.0+01", "1.0+1"],
    ["0!1.0", "1.0"],
    [" 1.0\n", "1.0"],
    ["01.02", "1.2"],
  ])("takes %j and %j for one", (a, b) => {
    expect(comparePythonVersions(read(a), read(b))).toBe(0);
  });

  it.each([
    ["1.0-ALPHA-2.Dev3", "1.0a2.dev3"],
    ["V1!01.0-5", "1!1.0.post5"],
    ["1.0+Ubuntu_1", "1.0+ubuntu.1"],
    ["1.0.0", "1.0.0"],
  ])("writes %s as %s", (text, normal) => {
    expect(formatPythonVersion(read(text))).toBe(normal);
  });

  it.each([
    ...["", "latest", "1.0-", "1..0", "1.0+", "1.0+a+b", "1.0 2", "^1.0", "1.x", "1.*", "x1.0", "1.0.gamma"],
    ...["1.0@2", "1.0;a", `1.${"0".repeat(300)}`, "１.0"],
  ])("does not take %j for one", (text) => {
    expect(parsePythonVersion(text)).toBe(null);
  });

  it.each([
    ["1.0a1", true],
    ["1.0.dev1", true],
    ["1.0.post1.dev1", true],
    ["1.0", false],
    ["1.0.post1", false],
    ["1.0+a1", false],
  ])("knows whether %s is a pre-release: %s", (text, expected) => {
    expect(isPreRelease(read(text))).toBe(expected);
  });

  it("are read as they were written", () => {
    fc.assert(
      fc.property(anyVersion, (version) => {
        expect(read(formatPythonVersion(version))).toEqual(version);
      }),
    );
  });

  it("are ordered the same from both sides", () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        expect(comparePythonVersions(a, b) + comparePythonVersions(b, a)).toBe(0);
      }),
    );
  });

  it("are in one order", () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, anyVersion, (a, b, c) => {
        const [low, middle, high] = [a, b, c].sort(comparePythonVersions);
        if (low === undefined || middle === undefined || high === undefined) return;
        expect(
          [comparePythonVersions(low, middle), comparePythonVersions(low, high)].every((x) => x <= 0),
        ).toBe(true);
      }),
    );
  });

  it("are equal exactly when they differ by nothing but zeros at the end of their numbers", () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (a, b) => {
        const short = (version: PythonVersion) =>
          formatPythonVersion(version).replace(
            /^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0+)*(?=$|[^.\d]|\.[a-z])/,
            "$1",
          );
        expect(comparePythonVersions(a, b) === 0).toBe(short(a) === short(b));
      }),
    );
  });

  it("are read or refused in no time, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const version = parsePythonVersion(text);
        expect(version === null || parsePythonVersion(formatPythonVersion(version)) !== null).toBe(true);
      }),
    );
  });
});
