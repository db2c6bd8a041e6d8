import { describe, expect, it } from "vitest";
import { compareDeclarations } from "../../src/compare/compare-declarations.ts";
import type { StdioDeclared } from "../../src/model/declaration.ts";
import type { LockedServer } from "../../src/model/lockfile.ts";
import { evilCases } from "../support/json-values.ts";
import { localArtifact, lockedServer, remoteServer } from "../support/servers.ts";

const changesBetween = (before: LockedServer, after: LockedServer) =>
  compareDeclarations("notes", before, after).map(({ kind, subject }) => `${kind} ${subject.path}`);
const stdio = (declared: Partial<StdioDeclared>) => lockedServer({ declared });
const pinned = ["-y", "@example/notes-mcp@1.4.0", "--folder", "."];
const args = (...all: string[]) => stdio({ args: all });

describe("compareDeclarations", () => {
  it.each<[string, LockedServer, LockedServer, string[]]>([
    ["nothing in two equal declarations", stdio({}), stdio({}), []],
    ["other client files", stdio({}), stdio({ in: [".mcp.json", ".vscode/mcp.json"] }), ["changed /in"]],
    ["another command", stdio({}), stdio({ command: "bunx" }), ["changed /launch"]],
    [
      "another argument",
      args(...pinned),
      args("-y", "@example/notes-mcp@1.4.0", "--folder", ".."),
      ["changed /launch"],
    ],
    [
      "arguments in another order",
      args(...pinned),
      args("-y", "@example/notes-mcp@1.4.0", ".", "--folder"),
      ["changed /launch"],
    ],
    ["one argument more", args(...pinned), args(...pinned, "-v"), ["changed /launch"]],
    ["a working folder", stdio({}), stdio({ cwd: "server" }), ["changed /launch"]],
    ["a working folder that is gone", stdio({ cwd: "server" }), stdio({}), ["changed /launch"]],
    [
      "another version of the package",
      args(...pinned),
      args("-y", "@example/notes-mcp@1.5.0", "--folder", "."),
      ["changed /args/1"],
    ],
    [
      "a version that is not named any more",
      args(...pinned),
      args("-y", "@example/notes-mcp", "--folder", "."),
      ["changed /args/1"],
    ],
    [
      "a version in --package=",
      args("--package=@example/notes-mcp@1.4.0", "notes"),
      args("--package=@example/notes-mcp@2.0.0", "notes"),
      ["changed /args/0"],
    ],
    [
      "another package",
      args(...pinned),
      args("-y", "@example/notes-mcp2@1.4.0", "--folder", "."),
      ["changed /launch"],
    ],
    [
      "another scope",
      args(...pinned),
      args("-y", "@exarnple/notes-mcp@1.4.0", "--folder", "."),
      ["changed /launch"],
    ],
    [
      "another version and another argument",
      args(...pinned),
      args("-y", "@example/notes-mcp@1.5.0", "--folder", "/"),
      ["changed /launch"],
    ],
    [
      "another version and another command",
      stdio({}),
      stdio({ command: "bunx", args: ["-y", "@example/notes-mcp@1.5.0", "--folder", "."] }),
      ["changed /args/1", "changed /launch"],
    ],
    [
      "environment variables",
      stdio({ env: ["A", "B"] }),
      stdio({ env: ["B", "C"] }),
      ["removed /env/A", "added /env/C"],
    ],
    ["headers", stdio({ headers: [] }), stdio({ headers: ["X-Key"] }), ["added /headers/X-Key"]],
    ["keys that are not interpreted", stdio({ otherKeys: ["auth"] }), stdio({}), ["removed /otherKeys/auth"]],
    ["a setting", stdio({}), stdio({ settings: { trust: true } }), ["added /settings/trust"]],
    [
      "a setting's inside",
      stdio({ settings: { dev: { watch: "a", x: 1 } } }),
      stdio({ settings: { dev: { watch: "b", x: 1 } } }),
      ["changed /settings/dev/watch"],
    ],
    ["a name with a slash", stdio({ env: [] }), stdio({ env: ["a/b~c"] }), ["added /env/a~1b~0c"]],
    [
      "another URL",
      remoteServer("https://a.example/mcp"),
      remoteServer("https://b.example/mcp"),
      ["changed /url"],
    ],
    [
      "another remote transport",
      remoteServer("https://a.example/mcp"),
      remoteServer("https://a.example/mcp", { transport: "sse" }),
      ["changed /transport"],
    ],
    [
      "a program in the place of an address",
      remoteServer("https://a.example/mcp", { headers: [] }),
      stdio({ env: [] }),
      ["changed /transport"],
    ],
  ])("finds %s", (_, before, after, expected) => {
    expect(changesBetween(before, after)).toEqual(expected);
  });

  it("takes an argument for a version only where the artifact is that package", () => {
    const local = (spec: string) =>
      lockedServer({ declared: { args: ["-y", spec] }, artifact: localArtifact() });
    expect(changesBetween(local("@example/notes-mcp@1.4.0"), local("@example/notes-mcp@1.5.0"))).toEqual([
      "changed /launch",
    ]);
  });

  it("shows both command lines whole", () => {
    expect(compareDeclarations("notes", args("a"), stdio({ args: ["b"], cwd: "c" }))).toEqual([
      {
        kind: "changed",
        server: "notes",
        subject: { kind: "declaration", name: null, path: "/launch" },
        before: { command: "npx", args: ["a"] },
        after: { command: "npx", args: ["b"], cwd: "c" },
      },
    ]);
  });

  it("shows what a program has become when it is an address", () => {
    expect(
      compareDeclarations(
        "notes",
        stdio({ env: [] }),
        remoteServer("https://a.example/mcp", { headers: [] }),
      ),
    ).toMatchObject([
      {
        before: { command: "npx", args: pinned },
        after: { transport: "http", url: "https://a.example/mcp" },
      },
    ]);
  });

  it("names what was there and what is", () => {
    expect(compareDeclarations("notes", stdio({ env: ["A"] }), stdio({ env: ["B"] }))).toMatchObject([
      { kind: "removed", before: "A" },
      { kind: "added", after: "B" },
    ]);
  });

  it.each(evilCases)("sees an environment variable named %s", (_, name) => {
    expect(compareDeclarations("notes", stdio({ env: [] }), stdio({ env: [name] }))).toMatchObject([
      { kind: "added", after: name },
    ]);
  });
});
