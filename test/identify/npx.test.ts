import { describe, expect, it } from "vitest";
import { identifyNpx } from "../../src/identify/npx.ts";
import type { Source } from "../../src/model/source.ts";

function npx(...args: string[]): Source {
  return identifyNpx({ transport: "stdio", in: [".mcp.json"], env: [], headers: [], command: "npx", args });
}

describe("identifyNpx", () => {
  it("names package, version and arguments", () => {
    expect(npx("-y", "@example/notes-mcp@1.4.0", "--folder", ".")).toEqual({
      kind: "npm",
      name: "@example/notes-mcp",
      purl: "pkg:npm/%40example/notes-mcp@1.4.0",
      version: "1.4.0",
      spec: null,
      pinned: true,
      bin: null,
      args: ["--folder", "."],
    });
  });

  it.each<[string, string | null, string | null]>([
    ["notes", null, null],
    ["notes@1.4.0", "1.4.0", null],
    ["notes@1.4.0-beta.1", "1.4.0-beta.1", null],
    ["notes@latest", null, "latest"],
    ["notes@next", null, "next"],
    ["notes@^1.4.0", null, "^1.4.0"],
    ["notes@1", null, "1"],
    ["notes@1.x", null, "1.x"],
    ["notes@>=1 <2", null, ">=1 <2"],
    ["@example/notes", null, null],
    ["@example/notes@latest", null, "latest"],
  ])("reads in %s the version %s and the spec %s", (text, version, spec) => {
    expect(npx("-y", text)).toMatchObject({ kind: "npm", version, spec, pinned: version !== null });
  });

  it("keeps the name as it is declared, and lower-cases it in the purl", () => {
    expect(npx("JSONStream@1.3.5")).toMatchObject({ name: "JSONStream", purl: "pkg:npm/jsonstream@1.3.5" });
  });

  it.each(["-y", "--yes", "-q", "--quiet", "--silent", "--prefer-online", "--prefer-offline"])(
    "knows that %s changes nothing",
    (option) => {
      expect(npx(option, "notes@1.0.0", "-v")).toMatchObject({
        name: "notes",
        version: "1.0.0",
        args: ["-v"],
      });
    },
  );

  it.each<[string, string[], string, string | null, string[]]>([
    ["no options", ["notes@1.0.0", "-v"], "notes", null, ["-v"]],
    ["options that change nothing", ["-y", "-q", "--prefer-offline", "notes@1.0.0"], "notes", null, []],
    [
      "options of the server, which are none of npx",
      ["notes@1.0.0", "-p", "8080", "-y"],
      "notes",
      null,
      ["-p", "8080", "-y"],
    ],
    ["-p and the program", ["-y", "-p", "notes@1.0.0", "notes-mcp", "-v"], "notes", "notes-mcp", ["-v"]],
    ["--package and the program", ["--package", "notes@1.0.0", "notes-mcp"], "notes", "notes-mcp", []],
    ["--package= and the program", ["--package=notes@1.0.0", "-y", "notes-mcp"], "notes", "notes-mcp", []],
    ["-- before the package", ["-y", "--", "notes@1.0.0", "-v"], "notes", null, ["-v"]],
    [
      "-- before the program",
      ["-p", "notes@1.0.0", "--", "notes-mcp", "--", "x"],
      "notes",
      "notes-mcp",
      ["--", "x"],
    ],
    ["-- of the server", ["notes@1.0.0", "--", "x"], "notes", null, ["--", "x"]],
  ])("understands %s", (_, args, name, bin, rest) => {
    expect(npx(...args)).toMatchObject({ kind: "npm", name, version: "1.0.0", bin, args: rest });
  });

  it.each<[string, string[]]>([
    ["nothing", []],
    ["options only", ["-y"]],
    ["a package without a program to run", ["-p", "notes@1.0.0"]],
    ["-p without its package", ["-y", "-p"]],
    ["two packages", ["-p", "a@1.0.0", "-p", "b@1.0.0", "a"]],
    ["two packages in two spellings", ["--package=a@1.0.0", "-p", "b@1.0.0", "a"]],
    ["an option it does not know", ["--headless", "notes@1.0.0"]],
    ["an option that takes a value", ["--registry", "https://r.example", "notes@1.0.0"]],
    ["a registry", ["--registry=https://r.example", "notes@1.0.0"]],
    ["a shell text", ["-c", "notes"]],
    ["options written as one", ["-yq", "notes@1.0.0"]],
    ["a variable", ["-y", "notes@${VERSION}"]],
    ["a variable without braces", ["-y", "$PACKAGE"]],
    ["another package under an alias", ["-y", "notes@npm:evil@1.0.0"]],
    ["a tarball", ["-y", "https://x.example/notes-1.0.0.tgz"]],
    ["a tarball behind a name", ["-y", "notes@https://x.example/notes.tgz"]],
    ["a folder", ["-y", "./server"]],
    ["a file behind a name", ["-y", "notes@file:../evil"]],
    ["an absolute path", ["-y", "/opt/server"]],
    ["a name that no package can have", ["-y", "node_modules"]],
    ["an empty word", ["-y", ""]],
    ["an escaped scope", ["-y", "@example%2fnotes@1.0.0"]],
  ])("leaves %s unresolved", (_, args) => {
    expect(npx(...args).kind).toBe("unresolved");
  });
});
