import { describe, expect, it } from "vitest";
import { askedSpecs, imageSpecOf, npmName, specOf } from "../../src/compare/package-spec.ts";
import { localArtifact, pypiArtifact, remoteServer } from "../support/servers.ts";

describe("what an argument asks of a package", () => {
  it.each<[string, string | null]>([
    ["@example/notes", ""],
    ["@example/notes@1.4.0", "1.4.0"],
    ["@Example/Notes@1.4.0", "1.4.0"],
    ["--package=@example/notes@^1", "^1"],
    ["@example/notes@latest", "latest"],
    ["@example/notes@>=1 <2", ">=1 <2"],
    ["@example/notes@npm:evil@1.4.0", null],
    ["@example/notes@git+ssh://git@host/x.git", null],
    ["@example/notes@https://x.example/x.tgz", null],
    ["@example/notes@file:../x", null],
    ["@example/notes@a/b", null],
    ["@example/notes-mcp@1.4.0", null],
    ["notes@1.4.0", null],
    ["--verbose", null],
  ])("%s: %s", (arg, spec) => {
    expect(specOf(arg, "@example/notes")).toBe(spec);
  });

  it.each([
    ["pkg:npm/notes@1.0.0", "notes"],
    ["pkg:npm/%40example/notes@1.0.0", "@example/notes"],
    ["pkg:npm/%40example/notes@1.0.0?repository_url=https%3A%2F%2Fx.example", "@example/notes"],
    ["pkg:npm/notes", "notes"],
  ])("the package of %s is %s", (purl, name) => {
    expect(npmName(purl)).toBe(name);
  });
});

describe("what an argument asks of an image", () => {
  const digest = `sha256:${"a".repeat(64)}`;

  it.each<[string, string | null]>([
    ["r.example/notes", ""],
    ["r.example/notes:1.4", ":1.4"],
    [`r.example/notes@${digest}`, `@${digest}`],
    [`r.example/notes:1.4@${digest}`, `:1.4@${digest}`],
    ["r.example/notes/evil", null],
    ["r.example/notes-evil", null],
    ["r.example/notes:/host", null],
    ["r.example/notes@sha256:abc", null],
    ["x.example/r.example/notes", null],
    ["--rm", null],
  ])("%s: %s", (arg, spec) => {
    expect(imageSpecOf(arg, "r.example/notes")).toBe(spec);
  });

  it.each([localArtifact(), remoteServer("https://r.example/mcp").artifact])(
    "is nothing where the artifact is $kind",
    (artifact) => {
      expect(askedSpecs("server/index.js", "server/index.js", artifact)).toBe(null);
    },
  );
});

describe("what two arguments ask of a locked Python package", () => {
  it.each<[string, string, [string, string] | null]>([
    ["notes-mcp==1.4.0", "Notes_MCP@1.5", ["1.4.0", "1.5"]],
    ["--from=notes-mcp==1.4.0", "--from=notes-mcp>=1.4", ["1.4.0", ">=1.4"]],
    ["notes-mcp[cli]==1.4.0", "notes-mcp[cli]", ["1.4.0", ""]],
    ["notes-mcp", "notes-mcp@latest", ["", "latest"]],
    ["notes-mcp==1.4.0", "notes-mcp[evil]==1.4.0", null],
    ["notes-mcp==1.4.0", "notes==1.4.0", null],
    ["notes-mcp==1.4.0", "notes-mcp@git+https://x.example/r.git", null],
    ["notes-mcp==1.4.0", "notes-mcp @ https://x.example/x.whl", null],
    ["notes-mcp==1.4.0", "--verbose", null],
  ])("%s and %s: %j", (from, to, specs) => {
    const asked = askedSpecs(from, to, pypiArtifact());
    expect(asked === null ? null : [asked.from, asked.to]).toEqual(specs);
  });
});
