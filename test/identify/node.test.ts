import { describe, expect, it } from "vitest";
import { identifyNode } from "../../src/identify/node.ts";
import type { Source } from "../../src/model/source.ts";

function node(args: string[], cwd?: string): Source {
  const shared = { transport: "stdio", in: [".mcp.json"], env: [], headers: [] } as const;
  const launch = { command: "node", args, ...(cwd !== undefined && { cwd }) };
  return identifyNode({ ...shared, in: [...shared.in], env: [], headers: [], ...launch });
}

describe("identifyNode", () => {
  it("names a program of the repository and its arguments", () => {
    expect(node(["server/index.js", "--port", "8080"])).toEqual({
      kind: "local",
      runtime: "node",
      entry: "server/index.js",
      args: ["--port", "8080"],
    });
  });

  it.each<[string, string, string | undefined, string]>([
    ["with a dot before it", "./server/index.js", undefined, "server/index.js"],
    ["by a way round", "server/../tools/index.js", undefined, "tools/index.js"],
    ["with doubled slashes", "server//index.js", undefined, "server/index.js"],
    ["with backslashes", "server\\index.js", undefined, "server/index.js"],
    ["from the workspace folder", "${workspaceFolder}/server/index.js", undefined, "server/index.js"],
    [
      "from the workspace folder with backslashes",
      "${workspaceFolder}\\server\\index.js",
      undefined,
      "server/index.js",
    ],
    ["from a working folder", "index.js", "server", "server/index.js"],
    [
      "from a working folder in the workspace folder",
      "index.js",
      "${workspaceFolder}/server",
      "server/index.js",
    ],
    ["from a working folder and out of it again", "../index.js", "server", "index.js"],
    ["whose name begins with two dots", "..server.js", undefined, "..server.js"],
  ])("finds a program that is named %s", (_, script, cwd, entry) => {
    expect(node([script], cwd)).toMatchObject({ kind: "local", entry });
  });

  it.each<[string, string[], string?]>([
    ["no program", []],
    ["a program from standard input", ["-"]],
    ["an option that loads code", ["--require", "./x.js", "server.js"]],
    ["an option that loads code, written as one", ["--import=./x.js", "server.js"]],
    ["code on the command line", ["-e", "1", "server.js"]],
    ["an option that looks harmless", ["--enable-source-maps", "server.js"]],
    ["a program outside", ["../server.js"]],
    ["a program outside by a way round", ["server/../../server.js"]],
    ["a program outside by way of its folder", ["../../server.js"], "server"],
    ["a folder outside", ["server.js"], "../elsewhere"],
    ["a program outside with backslashes", ["..\\server.js"]],
    ["an absolute path", ["/opt/server.js"]],
    ["an absolute path of Windows", ["C:\\server.js"]],
    ["an absolute path of Windows with slashes", ["C:/server.js"]],
    ["a path of a Windows share", ["\\\\host\\share\\server.js"]],
    ["a variable", ["${SERVER}/index.js"]],
    ["a variable inside the workspace folder", ["${workspaceFolder}/${NAME}.js"]],
    ["a variable in the working folder", ["index.js"], "${HOME}/server"],
    ["an installed package", ["node_modules/notes/index.js"]],
    ["an installed package deep inside", ["server/node_modules/notes/index.js"]],
    ["an installed package by way of the working folder", ["notes/index.js"], "node_modules"],
  ])("leaves %s unresolved", (_, args, cwd) => {
    expect(node(args, cwd).kind).toBe("unresolved");
  });

  it("does not mistake a folder for an installed package by a part of its name", () => {
    expect(node(["my_node_modules/index.js"]).kind).toBe("local");
  });
});
