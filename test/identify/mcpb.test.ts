import { describe, expect, it } from "vitest";
import { identify } from "../../src/identify/identify.ts";
import type { Source } from "../../src/model/source.ts";

function bundle(command: string, cwd?: string): Source {
  const shared = {
    transport: "stdio",
    in: [".mcp.json"],
    env: [],
    headers: [],
    args: ["--port", "1"],
  } as const;
  const mutable = { ...shared, in: [...shared.in], env: [], headers: [], args: [...shared.args] };
  return identify({ ...mutable, command, ...(cwd !== undefined && { cwd }) });
}

describe("identifyBundle", () => {
  it.each([
    ["./notes.mcpb", "notes.mcpb"],
    ["bundles/notes.mcpb", "bundles/notes.mcpb"],
    [".\\bundles\\Notes.MCPB", "bundles/Notes.MCPB"],
    ["${workspaceFolder}/notes.mcpb", "notes.mcpb"],
    ["./a/../notes.mcpb", "notes.mcpb"],
  ])("takes %s for the bundle %s", (command, file) => {
    expect(bundle(command)).toEqual({ kind: "mcpb", file, args: ["--port", "1"] });
  });

  it.each([
    "../notes.mcpb",
    "a/../../notes.mcpb",
    "${HOME}/notes.mcpb",
    "/notes.mcpb",
    "notes.mcpb",
    "./notes.mcpb.sh",
  ])("does not take %s for one of the repository", (command) => {
    expect(bundle(command).kind).toBe("unresolved");
  });

  it("does not guess what a bundle is that is started in a folder", () => {
    expect(bundle("./notes.mcpb", "server").kind).toBe("unresolved");
  });
});
