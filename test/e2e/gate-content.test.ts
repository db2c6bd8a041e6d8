import { describe, expect, it } from "vitest";
import { approvedScene } from "../support/gate-approved.ts";
import { codeIn, findingsIn } from "../support/gate-report.ts";
import { declared, gateScene, lockAfter, lockBefore, lockOf, verdictOf } from "../support/gate-scene.ts";
import type { FileContent } from "../support/github/git-objects.ts";
import { lockedServer } from "../support/servers.ts";

type Change = Readonly<Record<string, FileContent | null>>;

/** What the gate says about a change of the usual base: its verdict and the error's code. */
async function judge(change: Change, inputs: Readonly<Record<string, string>> = {}, base: Change = {}) {
  const { run } = await gateScene({ change, base });
  const result = await run({ inputs });
  return `${verdictOf(result)} ${codeIn(result)}`;
}

const lfsPointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;
const submodule = { submodule: "a".repeat(40) };
const twice = lockBefore.replace(
  '"generator": "mcp-lock",',
  '"generator": "mcp-lock",\n  "generator": "mcp-lock",',
);
const withProto = lockBefore.replace('"servers": {', '"servers": {\n    "__proto__": {},');
const tampered = lockBefore.replace("Returns the text of one note.", "Returns the text of all notes.");

const badLocks: [string, Change, string][] = [
  ["a symbolic link", { "mcp-lock.json": { symlink: "README.md" } }, "FILE_SYMLINK"],
  ["a symbolic link to itself", { "mcp-lock.json": { symlink: "mcp-lock.json" } }, "FILE_SYMLINK"],
  ["a submodule", { "mcp-lock.json": submodule }, "FILE_UNREADABLE"],
  ["a folder", { "mcp-lock.json": null, "mcp-lock.json/mcp-lock.json": lockBefore }, "FILE_UNREADABLE"],
  ["a pointer to Git LFS", { "mcp-lock.json": lfsPointer }, "FILE_UNREADABLE"],
  ["empty", { "mcp-lock.json": "" }, "LOCK_INVALID"],
  ["no JSON", { "mcp-lock.json": "servers: {}" }, "JSON_SYNTAX"],
  ["cut off", { "mcp-lock.json": lockBefore.slice(0, -10) }, "JSON_SYNTAX"],
  ["followed by something else", { "mcp-lock.json": `${lockBefore}{}` }, "JSON_SYNTAX"],
  ["with comments", { "mcp-lock.json": `// a lock\n${lockBefore}` }, "JSON_SYNTAX"],
  ["with a key twice", { "mcp-lock.json": twice }, "JSON_DUPLICATE_KEY"],
  ["with a server named __proto__", { "mcp-lock.json": withProto }, "JSON_FORBIDDEN_KEY"],
  [
    "of a later version",
    { "mcp-lock.json": lockBefore.replace('"lockfileVersion": 1', '"lockfileVersion": 99') },
    "LOCK_VERSION",
  ],
  ["of another program", { "mcp-lock.json": '{"lockfileVersion": 3, "packages": {}}' }, "LOCK_FOREIGN"],
  ["tampered with", { "mcp-lock.json": tampered }, "LOCK_TAMPERED"],
  ["with a byte order mark", { "mcp-lock.json": `\ufeff${lockBefore}` }, "TEXT_ENCODING"],
  [
    "no UTF-8",
    { "mcp-lock.json": Buffer.from(lockBefore.replace("note", "not\u00e9"), "latin1") },
    "TEXT_ENCODING",
  ],
  [
    "with a key that nobody knows",
    { "mcp-lock.json": lockBefore.replace("{", '{ "trusted": true,') },
    "LOCK_INVALID",
  ],
];

describe("a lockfile", () => {
  it.each(badLocks)("is an error when it is %s at the head", async (_, change, code) => {
    expect(await judge(change)).toBe(`error 2 ${code}`);
  });

  it.each(badLocks)(
    "is an error when it is %s at the base, and good at the head",
    async (_, change, code) => {
      const good = { "mcp-lock.json/mcp-lock.json": null, "mcp-lock.json": lockBefore };
      expect(await judge(good, {}, change)).toBe(`error 2 ${code}`);
    },
  );

  it.each<[string, Change]>([
    ["deleted", { "mcp-lock.json": null }],
    ["renamed", { "mcp-lock.json": null, "locks/mcp-lock.json": lockBefore }],
    ["renamed in case only", { "mcp-lock.json": null, "MCP-lock.json": lockBefore }],
    ["deleted together with what is declared", { "mcp-lock.json": null, ".mcp.json": null }],
  ])("is not to be %s, whoever approves", async (_, change) => {
    const { run } = await gateScene({ change });
    const result = await run();
    expect([verdictOf(result), result.outputs.get("approval-label")]).toEqual(["blocked 1", ""]);
    expect(findingsIn(result)).toEqual(["lock-removed deny"]);
  });

  it("is an error when GitHub finds it too large to tell", async () => {
    const { github, run } = await approvedScene();
    const message =
      "This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API";
    github.fail("/git/blobs/", { status: 403, message });
    const result = await run();
    expect(`${verdictOf(result)} ${codeIn(result)}`).toBe("error 2 GITHUB_API");
  });

  it("has the same label with other line endings", async () => {
    const unix = await gateScene();
    const windows = await gateScene({ change: { "mcp-lock.json": lockAfter.replaceAll("\n", "\r\n") } });
    expect(await windows.label()).toBe(await unix.label());
    expect(await windows.label()).not.toBe("");
  });

  it("passes when only its line endings change", async () => {
    expect(await judge({ "mcp-lock.json": lockBefore.replaceAll("\n", "\r\n") })).toBe("pass 0 null");
  });

  it.each<[string, Change, string]>([
    ["a symbolic link", { app: { symlink: "other" } }, "FILE_SYMLINK"],
    ["a file", { app: "other" }, "FILE_SYMLINK"],
    ["a submodule", { app: submodule }, "FILE_SYMLINK"],
  ])("is an error when its folder becomes %s", async (_, change, code) => {
    const files = { "mcp-lock.json": lockBefore, ".mcp.json": declared };
    const inFolder = (folder: string, gone: boolean): Change =>
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [`${folder}/${name}`, gone ? null : text]),
      );
    const base = { ...inFolder("app", false), ...inFolder("other", false) };
    const outcome = await judge(
      { ...inFolder("app", true), ...change },
      { "working-directory": "app" },
      base,
    );
    expect(outcome).toBe(`error 2 ${code}`);
  });

  it("lets a maintainer approve the first one", async () => {
    const options = { base: { "mcp-lock.json": null }, change: { "mcp-lock.json": lockBefore } };
    const unapproved = await (await gateScene(options)).run();
    expect(findingsIn(unapproved)).toContain("server-added approve");
    expect(verdictOf(unapproved)).toBe("blocked 1");
    expect(verdictOf(await (await approvedScene(options)).run())).toBe("pass 0");
  });

  it("is missed where servers are declared, even when nothing of it changes", async () => {
    const { run } = await gateScene({ base: { "mcp-lock.json": null }, change: { "docs/a.md": "x" } });
    const result = await run();
    expect([verdictOf(result), ...findingsIn(result)]).toEqual(["blocked 1", "server-not-locked deny"]);
  });

  it("is not missed where nothing is declared", async () => {
    const base = { "mcp-lock.json": null, ".mcp.json": null };
    expect(await judge({ "docs/a.md": "x" }, {}, base)).toBe("pass 0 null");
  });
});

const weather = { command: "npx", args: ["-y", "@example/weather-mcp@1.0.0"] };
const withServers = (servers: object) =>
  JSON.stringify({ mcpServers: { ...JSON.parse(declared).mcpServers, ...servers } });

describe("what is declared", () => {
  it.each<[string, Change, string]>([
    ["a server that is not locked", { ".mcp.json": withServers({ weather }) }, "server-not-locked deny"],
    [
      "a server that is not locked, in another client's file",
      { ".cursor/mcp.json": JSON.stringify({ mcpServers: { weather } }) },
      "server-not-locked deny",
    ],
    ["no server any more", { ".mcp.json": null }, "lock-entry-stale deny"],
    [
      "a server that is locked and not declared",
      { "mcp-lock.json": lockOf({ notes: lockedServer(), weather: lockedServer() }) },
      "lock-entry-stale deny",
    ],
    [
      "different servers of one name",
      { ".vscode/mcp.json": JSON.stringify({ servers: { notes: weather } }) },
      "conflicting-declarations deny",
    ],
  ])("is refused when it holds %s", async (_, change, finding) => {
    const { run } = await gateScene({ change });
    const result = await run();
    expect([verdictOf(result), result.outputs.get("approval-label")]).toEqual(["blocked 1", ""]);
    expect(findingsIn(result)).toContain(finding);
  });

  it("is blocked when a server is started in another way than the lockfile says", async () => {
    const { run } = await gateScene({ change: { ".mcp.json": withServers({ notes: weather }) } });
    const result = await run();
    expect(verdictOf(result)).toBe("blocked 1");
    expect(findingsIn(result)).toContain("launch-changed approve");
  });

  it.each<[string, Change, string]>([
    ["no JSON", { ".mcp.json": "{" }, "JSON_SYNTAX"],
    ["of another shape", { ".mcp.json": '{"mcpServers": []}' }, "CLIENT_FILE_INVALID"],
    ["with a key twice", { ".mcp.json": '{"mcpServers": {}, "mcpServers": {}}' }, "JSON_DUPLICATE_KEY"],
    ["a symbolic link", { ".mcp.json": { symlink: ".vscode/mcp.json" } }, "FILE_SYMLINK"],
    ["a folder", { ".mcp.json": null, ".mcp.json/a": "x" }, "FILE_UNREADABLE"],
    ["a submodule", { ".mcp.json": submodule }, "FILE_UNREADABLE"],
    ["a pointer to Git LFS", { ".mcp.json": lfsPointer }, "FILE_UNREADABLE"],
    ["larger than a megabyte", { ".mcp.json": `${declared}${" ".repeat(1024 * 1024)}` }, "FILE_TOO_LARGE"],
    ["in a folder that is a link", { ".vscode": { symlink: ".." } }, "FILE_SYMLINK"],
  ])("is an error when the client's file is %s", async (_, change, code) => {
    expect(await judge(change)).toBe(`error 2 ${code}`);
  });

  it.each<[string, Change]>([
    ["no JSON", { ".mcp.json": "{" }],
    ["a symbolic link", { ".mcp.json": { symlink: "README.md" } }],
    ["larger than a megabyte", { ".mcp.json": " ".repeat(1024 * 1024 + 1) }],
  ])("may be put in order where the client's file was %s", async (_, base) => {
    expect(await judge({ ".mcp.json": declared }, {}, base)).toBe("pass 0 null");
  });
});
