import { describe, expect, it } from "vitest";
import { versionOfFile } from "../../src/python/release-file.ts";
import { formatPythonVersion } from "../../src/python/version.ts";
import { evilCases } from "../support/json-values.ts";

describe("the version of a release's file", () => {
  it.each([
    ["notes_mcp-1.0-py3-none-any.whl", "1.0"],
    ["notes_mcp-1.0-2-py3-none-any.whl", "1.0"],
    ["Notes.MCP-1.0rc1-cp313-cp313-manylinux_2_28_x86_64.whl", "1.0rc1"],
    ["notes_mcp-1.0+cu118-py3-none-any.whl", "1.0+cu118"],
    ["notes_mcp-1!2.0-py3-none-any.whl", "1!2.0"],
    ["notes_mcp-1.0.tar.gz", "1.0"],
    ["notes-mcp-1.0.zip", "1.0"],
    ["notes-mcp-1.0-rc1.tar.gz", "1.0rc1"],
    ["notes.mcp-1.0.tgz", "1.0"],
  ])("stands in %s: %s", (file, version) => {
    const found = versionOfFile(file, "notes-mcp");
    expect(found === null ? null : formatPythonVersion(found)).toBe(version);
  });

  it.each([
    ...["notes_mcp-1.0.exe", "notes_mcp-1.0-py2.7.egg", "notes_mcp-1.0.rpm", "notes_mcp-1.0.whl"],
    ...["notes-1.0.tar.gz", "notes_mcp_evil-1.0-py3-none-any.whl", "notes_mcp.tar.gz", "notes_mcp-x.tar.gz"],
    ...[
      "../notes_mcp-1.0.tar.gz",
      "a/notes_mcp-1.0.tar.gz",
      "notes_mcp-1.0 .tar.gz",
      "notes_mcp-1.0.tar.gz\n",
    ],
  ])("is not told by %j", (file) => {
    expect(versionOfFile(file, "notes-mcp")).toBe(null);
  });

  it.each(evilCases)("is not told by %s", (_, name) => {
    expect(versionOfFile(name, "notes-mcp")).toBe(null);
  });
});
