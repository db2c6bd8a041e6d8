import { describe, expect, it } from "vitest";
import { discover } from "../../src/discover/discover.ts";
import type { ErrorCode } from "../../src/model/error.ts";
import { rejectedCode } from "../support/error-code.ts";
import { type FakeLink, fakeWorld } from "../support/fake-world.ts";
import { evilCases } from "../support/json-values.ts";

type Content = Record<string, string | FakeLink>;

const root = "/repository";
const notes = { command: "npx", args: ["-y", "notes@1.0.0"] };
const claude = (servers: object) => JSON.stringify({ mcpServers: servers });
const vscode = (servers: object) => JSON.stringify({ servers });
/** What a repository of these files declares; paths that begin with a slash stand outside. */
const discovering = (content: Content, files: readonly string[] = []) => {
  const inside = Object.entries(content).map(([path, text]) => [
    path.startsWith("/") ? path : `${root}/${path}`,
    text,
  ]);
  return discover({ root, files }, fakeWorld({ files: Object.fromEntries(inside) }));
};
const namesIn = async (content: Content, files: readonly string[] = []) =>
  (await discovering(content, files)).declarations.map(({ name }) => name);

describe("discover", () => {
  it("reads the files of every known client", async () => {
    const found = await discovering({
      ".mcp.json": claude({ a: notes }),
      ".vscode/mcp.json": vscode({ b: notes }),
      ".cursor/mcp.json": claude({ c: notes }),
    });
    expect([found.files, found.declarations.map(({ name, declared }) => [name, declared.in])]).toEqual([
      [".mcp.json", ".vscode/mcp.json", ".cursor/mcp.json"],
      [
        ["a", [".mcp.json"]],
        ["b", [".vscode/mcp.json"]],
        ["c", [".cursor/mcp.json"]],
      ],
    ]);
  });

  it("sorts the servers by name", async () => {
    const files = { ".mcp.json": claude({ b: notes, C: notes, a: notes, "10": notes, "9": notes }) };
    expect(await namesIn(files)).toEqual(["10", "9", "C", "a", "b"]);
  });

  it.each(evilCases)("finds a server named %s", async (_, name) => {
    expect(await namesIn({ ".mcp.json": claude({ [name]: notes }) })).toEqual([name]);
  });

  it("finds a server where it stands", async () => {
    const text =
      '{\n  // ours\n  "mcpServers": {\n    "notes": {"command": "node", "args": ["a.js"],},\n  }\n}';
    const { declarations } = await discovering({ ".mcp.json": text });
    expect(declarations.map(({ location }) => location)).toEqual([
      { file: ".mcp.json", line: 4, column: 14 },
    ]);
  });

  it.each<[string, Content, ErrorCode]>([
    ["no file", { "README.md": "# Notes" }, "NO_CLIENT_FILE"],
    ["a file without servers", { ".mcp.json": claude({}) }, "NO_SERVERS"],
    ["a broken file", { ".mcp.json": "{" }, "JSON_SYNTAX"],
    ["an empty file", { ".mcp.json": "" }, "JSON_SYNTAX"],
    ["a file with a byte order mark", { ".mcp.json": `\ufeff${claude({ a: notes })}` }, "TEXT_ENCODING"],
    [
      "a server twice",
      { ".mcp.json": '{"mcpServers":{"a":{"command":"x"},"a":{"command":"y"}}}' },
      "JSON_DUPLICATE_KEY",
    ],
    [
      "a server named __proto__",
      { ".mcp.json": '{"mcpServers":{"__proto__":{"command":"x"}}}' },
      "JSON_FORBIDDEN_KEY",
    ],
    [
      "a file with the root of another client",
      { ".vscode/mcp.json": claude({ a: notes }) },
      "CLIENT_FILE_INVALID",
    ],
    ["a file that is a list", { ".mcp.json": "[]" }, "CLIENT_FILE_INVALID"],
    [
      "a good file beside a broken one",
      { ".mcp.json": claude({ a: notes }), ".vscode/mcp.json": "{" },
      "JSON_SYNTAX",
    ],
    ["a huge file", { ".mcp.json": `${claude({ a: notes })}${" ".repeat(1024 * 1024)}` }, "FILE_TOO_LARGE"],
    ["a folder in the place of a file", { ".mcp.json/mcp.json": claude({ a: notes }) }, "FILE_UNREADABLE"],
  ])("refuses a repository with %s", async (_, content, code) => {
    expect(await rejectedCode(discovering(content))).toBe(code);
  });

  it.each<[string, Content]>([
    ["to a file outside", { ".mcp.json": { link: "/elsewhere/mcp.json" } }],
    ["to a file outside, by a relative way", { ".mcp.json": { link: "../elsewhere/mcp.json" } }],
    [
      "to a file outside, by way of another link",
      { ".mcp.json": { link: "other" }, other: { link: "/elsewhere/mcp.json" } },
    ],
    [
      "to a file outside, whose folder begins alike",
      { ".mcp.json": { link: "/repository-of-others/mcp.json" } },
    ],
    ["to the folder above", { ".mcp.json": { link: ".." } }],
    ["of the whole folder to one outside", { ".cursor": { link: "/elsewhere" } }],
  ])("refuses a link %s", async (_, content) => {
    const outside = {
      "/elsewhere/mcp.json": claude({ a: notes }),
      "/repository-of-others/mcp.json": claude({ a: notes }),
    };
    expect(await rejectedCode(discovering({ ...content, ...outside }))).toBe("FILE_OUTSIDE");
  });

  it("refuses a link that leads nowhere", async () => {
    expect(await rejectedCode(discovering({ ".mcp.json": { link: "nowhere.json" } }))).toBe(
      "FILE_UNREADABLE",
    );
  });

  it("follows a link inside the repository", async () => {
    const content = { ".mcp.json": { link: "config/mcp.json" }, "config/mcp.json": claude({ a: notes }) };
    expect(await namesIn(content)).toEqual(["a"]);
  });

  it("follows a link inside a repository that is itself reached by one", async () => {
    const files = { "/real/.mcp.json": claude({ a: notes }), "/alias": { link: "/real" } };
    const found = await discover({ root: "/alias", files: [] }, fakeWorld({ files }));
    expect(found.declarations.map(({ name, declared }) => [name, declared.in])).toEqual([
      ["a", [".mcp.json"]],
    ]);
  });
});

describe("discover in files that are named", () => {
  const content = {
    ".mcp.json": claude({ a: notes }),
    "examples/.mcp.json": claude({ b: notes }),
    "examples/.vscode/mcp.json": vscode({ c: notes }),
    "config/servers.json": claude({ d: notes }),
    "config/code.json": vscode({ e: notes }),
    "config/other.json": JSON.stringify({ tools: {} }),
    "config/link.json": { link: "/elsewhere/mcp.json" },
    "/elsewhere/mcp.json": claude({ f: notes }),
  };

  it.each([
    ["examples/.mcp.json", "b"],
    ["examples/.vscode/mcp.json", "c"],
    ["config/servers.json", "d"],
    ["config/code.json", "e"],
    ["config/link.json", "f"],
    ["/elsewhere/mcp.json", "f"],
    ["/repository/examples/.mcp.json", "b"],
  ])("reads %s and no other file", async (file, name) => {
    expect(await namesIn(content, [file])).toEqual([name]);
  });

  it("records the path from the repository, however the file was named", async () => {
    const found = await Promise.all(
      ["examples/.mcp.json", "./examples/.mcp.json", "/repository/examples/.mcp.json"].map((file) =>
        discovering(content, [file]),
      ),
    );
    expect(found.map(({ declarations }) => declarations[0]?.declared.in)).toEqual(
      Array(3).fill(["examples/.mcp.json"]),
    );
  });

  it.each<[string, string, ErrorCode]>([
    ["of no client's shape", "config/other.json", "CLIENT_FILE_INVALID"],
    ["that is not there", "config/missing.json", "FILE_UNREADABLE"],
  ])("refuses a file %s", async (_, file, code) => {
    expect(await rejectedCode(discovering(content, [file]))).toBe(code);
  });
});

describe("a server that several clients declare", () => {
  const twice = (one: object, other: object) =>
    discovering({ ".mcp.json": claude({ notes: one }), ".vscode/mcp.json": vscode({ notes: other }) });

  it("is one where they say the same", async () => {
    const { declarations, conflicts } = await twice(notes, notes);
    expect([declarations.map(({ declared }) => declared.in), conflicts]).toEqual([
      [[".mcp.json", ".vscode/mcp.json"]],
      [],
    ]);
  });

  it("names the files that declare it in the order of their names", async () => {
    const { declarations } = await discovering({
      ".mcp.json": claude({ notes }),
      ".vscode/mcp.json": vscode({ notes }),
      ".cursor/mcp.json": claude({ notes }),
    });
    expect(declarations[0]?.declared.in).toEqual([".cursor/mcp.json", ".mcp.json", ".vscode/mcp.json"]);
  });

  it("is one where they say the same in other words", async () => {
    const { conflicts } = await twice(
      { ...notes, env: { B: "1", A: "2" } },
      { env: { A: "2", B: "1" }, type: "stdio", ...notes },
    );
    expect(conflicts).toEqual([]);
  });

  it.each<[string, object]>([
    ["another command", { ...notes, command: "bunx" }],
    ["another argument", { ...notes, args: ["-y", "notes@1.0.1"] }],
    ["an environment variable more", { ...notes, env: { A: "1" } }],
    ["an address", { url: "https://notes.example/mcp" }],
    ["an approval", { ...notes, autoApprove: ["a"] }],
    ["a working folder", { ...notes, cwd: "server" }],
  ])("is a conflict where one says %s", async (_, other) => {
    const { conflicts } = await twice(notes, other);
    expect(conflicts.map((all) => all.map(({ location }) => location.file))).toEqual([
      [".mcp.json", ".vscode/mcp.json"],
    ]);
  });

  it("is a conflict with every one that differs from the first", async () => {
    const { conflicts } = await discovering({
      ".mcp.json": claude({ notes }),
      ".vscode/mcp.json": vscode({ notes: { ...notes, command: "bunx" } }),
      ".cursor/mcp.json": claude({ notes: { ...notes, command: "uvx" } }),
    });
    expect(conflicts).toMatchObject([
      [{}, { declared: { command: "bunx" } }, { declared: { command: "uvx" } }],
    ]);
  });
});
