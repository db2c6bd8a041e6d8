import { describe, expect, it } from "vitest";
import { identify } from "../../src/identify/identify.ts";
import type { StdioDeclared } from "../../src/model/declaration.ts";

function source(command: string, args: string[], cwd?: string) {
  const declared: StdioDeclared = {
    in: [".mcp.json"],
    transport: "stdio",
    command,
    args,
    env: [],
    headers: [],
    ...(cwd !== undefined && { cwd }),
  };
  return identify(declared);
}

describe("a program of the repository", () => {
  it.each<[string, string | undefined, string]>([
    ["server.js", undefined, "server.js"],
    ["./a/../server.js", undefined, "server.js"],
    ["server.js", "sub", "sub/server.js"],
    ["server.js", "${workspaceFolder}", "server.js"],
    ["server.js", "${workspaceFolder}/sub", "sub/server.js"],
    ["${workspaceFolder}/server.js", "${workspaceFolder}/sub", "server.js"],
    ["${CLAUDE_PROJECT_DIR}/server.js", undefined, "server.js"],
    ["a\\server.js", undefined, "a/server.js"],
  ])("%s in %s is %s", (script, cwd, entry) => {
    expect(source("node", [script], cwd)).toMatchObject({ kind: "local", entry });
  });

  it.each<[string, string | undefined]>([
    ["server.js", "/opt/elsewhere"],
    ["server.js", "C:\\elsewhere"],
    ["server.js", "..\\elsewhere"],
    ["server.js", "${HOME}"],
    ["/opt/server.js", undefined],
    ["C:server.js", undefined],
    ["..", undefined],
    ["../server.js", undefined],
    ["a/../../server.js", undefined],
    [".", undefined],
    ["${HOME}/server.js", undefined],
    ["${workspaceFolder}../server.js", undefined],
  ])("is not %s in %s", (script, cwd) => {
    expect(source("node", [script], cwd).kind).toBe("unresolved");
  });

  it.each(["./npx", "tools/npx", ".\\npx.cmd"])("%s is not npx", (command) => {
    expect(source(command, ["-y", "notes@1.0.0"]).kind).toBe("unresolved");
  });

  it.each(["npx", "npx.cmd", "/usr/bin/npx", "C:\\Program Files\\nodejs\\npx.cmd"])(
    "%s is npx",
    (command) => {
      expect(source(command, ["-y", "notes@1.0.0"])).toMatchObject({ kind: "npm", version: "1.0.0" });
    },
  );

  it.each(["notes@v1.2.3", "notes@=1.2.3", "notes@1.2.3"])("%s names version 1.2.3", (spec) => {
    expect(source("npx", [spec])).toMatchObject({
      version: "1.2.3",
      purl: "pkg:npm/notes@1.2.3",
      pinned: true,
    });
  });
});
