import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatRequirements,
  type LockedRequirement,
  readRequirements,
} from "../../src/python/requirements-file.ts";

const hash = (letter: string) => `sha256:${letter.repeat(64)}`;

const requirement: fc.Arbitrary<LockedRequirement> = fc.record({
  name: fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+){0,2}$/).filter((name) => name.length <= 60),
  version: fc.constantFrom("1.0", "2.31.0", "1!2.0", "1.0rc1", "1.0.post2", "0.1.dev3", "1.0+cpu"),
  marker: fc.constantFrom(null, "sys_platform == 'win32'", "python_full_version < '3.13' or os_name == 'nt'"),
  hashes: fc
    .uniqueArray(fc.constantFrom("a", "b", "c", "0"), { minLength: 1 })
    .map((letters) => letters.map(hash).sort()),
});
const requirements = fc.uniqueArray(requirement, {
  selector: ({ name, version }) => `${name} ${version}`,
  maxLength: 8,
});
const sorted = (all: readonly LockedRequirement[]) => [...all].sort((a, b) => compare(textOf(a), textOf(b)));
const textOf = (one: LockedRequirement) => formatRequirements([one]);
const compare = (a: string, b: string) => (a < b ? -1 : 1);

describe("a requirements file", () => {
  it("says what it was written from", () => {
    fc.assert(
      fc.property(requirements, (all) => {
        expect(readRequirements(formatRequirements(all))).toEqual(sorted(all));
      }),
    );
  });

  it("is the same text in whatever order", () => {
    fc.assert(
      fc.property(requirements, (all) => {
        expect(formatRequirements([...all].reverse())).toBe(formatRequirements(all));
      }),
    );
  });

  it("is never read as less than it holds", () => {
    fc.assert(
      fc.property(requirements, fc.string({ minLength: 1 }), fc.nat(), (all, more, at) => {
        const lines = formatRequirements(all).split("\n");
        lines.splice(at % lines.length, 0, more);
        const read = readRequirements(lines.join("\n"));
        // What was put in is either told, or adds nothing that could be installed.
        if (typeof read !== "string") expect(formatRequirements(read)).toBe(formatRequirements(all));
      }),
    );
  });

  it("is read as uv writes it", () => {
    const text = [
      "anyio==4.4.0 \\",
      `    --hash=${hash("b")} \\`,
      `    --hash=${hash("a")}`,
      "colorama==0.4.6 ; sys_platform == 'win32' \\",
      `    --hash=${hash("c")}`,
      "",
    ].join("\n");
    expect(readRequirements(text)).toEqual([
      { name: "anyio", version: "4.4.0", marker: null, hashes: [hash("a"), hash("b")] },
      { name: "colorama", version: "0.4.6", marker: "sys_platform == 'win32'", hashes: [hash("c")] },
    ]);
  });

  it("may have the line breaks of Windows", () => {
    const text = formatRequirements([{ name: "a", version: "1.0", marker: null, hashes: [hash("a")] }]);
    expect(readRequirements(text.replaceAll("\n", "\r\n"))).toEqual(readRequirements(text));
  });

  it.each([
    ["a project without a hash", "a==1.0"],
    ["a weaker hash", `a==1.0 --hash=md5:${"a".repeat(32)}`],
    ["a hash that is none", "a==1.0 --hash=sha256:abc"],
    ["a range", `a>=1.0 --hash=${hash("a")}`],
    ["a prefix", `a==1.* --hash=${hash("a")}`],
    ["two conditions", `a==1.0,<2 --hash=${hash("a")}`],
    ["no version", `a --hash=${hash("a")}`],
    ["an extra", `a[cli]==1.0 --hash=${hash("a")}`],
    ["an address", `a @ https://files.example/a.whl --hash=${hash("a")}`],
    ["a commit of git", `a @ git+https://git.example/a --hash=${hash("a")}`],
    ["a folder", `-e ./a --hash=${hash("a")}`],
    ["another file", "-r other.txt"],
    ["an index", "--index-url https://i.example/simple"],
    ["a comment", "# a==1.0"],
    ["a comment behind a project", `a==1.0 --hash=${hash("a")} # via b`],
    ["an option behind a project", `a==1.0 --hash=${hash("a")} --config-settings=x=y`],
    ["a variable", `\${A}==1.0 --hash=${hash("a")}`],
    ["a marker that is none", `a==1.0 ; always --hash=${hash("a")}`],
    ["an empty marker", `a==1.0 ; --hash=${hash("a")}`],
    ["a hash of nothing", `--hash=${hash("a")}`],
  ])("with %s is refused", (_, text) => {
    expect(readRequirements(text)).toEqual(expect.stringContaining("it holds"));
  });

  it("that names a project twice is refused", () => {
    const line = `a==1.0 --hash=${hash("a")}\n`;
    expect(readRequirements(line + line.replace("a==", "A=="))).toBe("a==1.0 stands in it twice");
  });

  it("may name a project in two versions, for different places", () => {
    const lines = ["a==1.0 ; os_name == 'nt'", "a==2.0 ; os_name != 'nt'"];
    expect(readRequirements(lines.map((line) => `${line} --hash=${hash("a")}`).join("\n"))).toHaveLength(2);
  });

  it("of more projects than a server can need is refused", () => {
    const text = Array.from({ length: 10_001 }, (_, at) => `a${at}==1.0 --hash=${hash("a")}`).join("\n");
    expect(readRequirements(text)).toBe("it names more than 10000 projects");
  });
});
