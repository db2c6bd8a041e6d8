import { spawn } from "node:child_process";
import { existsSync, lstatSync, readdirSync, renameSync, symlinkSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runCli, runReport } from "../support/cli.ts";
import { live, makeReplayRepository, type ReplayRepository, scriptOf } from "../support/replay.ts";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const script = scriptOf({
  tools: [{ name: "note", description: "Keeps a note.", inputSchema: { type: "object" } }],
});

async function lockedRepository(): Promise<ReplayRepository> {
  const repository = makeReplayRepository(script);
  expect((await runCli(repository.root, ["lock", ...live])).code).toBe(0);
  return repository;
}

describe("the lockfile", () => {
  it("is the same bytes when it is written again, from another folder, home, time zone and language", async () => {
    const repository = await lockedRepository();
    const first = repository.read("mcp-lock.json");
    const elsewhere = makeReplayRepository(script);
    const env = {
      HOME: elsewhere.root,
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
    };
    renameSync(repository.path("mcp-lock.json"), repository.path("old.json"));
    expect((await runCli(elsewhere.root, ["lock", "-C", repository.root, ...live], { env })).code).toBe(0);
    expect(repository.read("mcp-lock.json")).toBe(first);
  });

  it("stays untouched when nothing has changed", async () => {
    const repository = await lockedRepository();
    const before = lstatSync(repository.path("mcp-lock.json"));
    const { report } = await runReport(repository.root, ["lock", ...live]);
    expect(report.written).toBe(false);
    expect(lstatSync(repository.path("mcp-lock.json")).ino).toBe(before.ino);
  });

  it("is only compared by lock --check, which fails when it would change", async () => {
    const repository = await lockedRepository();
    expect((await runCli(repository.root, ["lock", "--check", ...live])).code).toBe(0);
    const before = repository.read("mcp-lock.json");
    repository.play(scriptOf({ tools: [] }));
    expect((await runCli(repository.root, ["lock", "--check", ...live])).code).toBe(1);
    expect(repository.read("mcp-lock.json")).toBe(before);
  });

  it("loses the entries of servers that are no longer declared", async () => {
    const repository = await lockedRepository();
    const { mcpServers } = JSON.parse(repository.read(".mcp.json"));
    repository.write(".mcp.json", { mcpServers: { renamed: mcpServers.replay } });
    const { report } = await runReport(repository.root, ["lock", ...live]);
    expect(report.findings.map(({ rule }) => rule).sort()).toEqual(["server-added", "server-removed"]);
    expect(Object.keys(JSON.parse(repository.read("mcp-lock.json")).servers)).toEqual(["renamed"]);
  });

  it("is not written when a new server cannot be locked", async () => {
    const repository = await lockedRepository();
    const before = repository.read("mcp-lock.json");
    const { mcpServers } = JSON.parse(repository.read(".mcp.json"));
    repository.write(".mcp.json", {
      mcpServers: { ...mcpServers, broken: { command: "node", args: ["missing.mjs"] } },
    });
    const { code, report } = await runReport(repository.root, ["lock", ...live]);
    expect(report.errors).toMatchObject([{ code: "LOCAL_UNREADABLE", server: "broken" }]);
    expect(code).toBe(2);
    expect(repository.read("mcp-lock.json")).toBe(before);
  });

  it("keeps the entry of a server that cannot be listed now, and takes the changes of the others", async () => {
    const repository = await lockedRepository();
    const { mcpServers } = JSON.parse(repository.read(".mcp.json"));
    repository.write(".mcp.json", { mcpServers: { ...mcpServers, second: mcpServers.replay } });
    await runCli(repository.root, ["lock", ...live]);
    const before = JSON.parse(repository.read("mcp-lock.json")).servers;
    repository.write("server/extra.txt", "new file");
    repository.write(".mcp.json", {
      mcpServers: { replay: { command: "node", args: ["missing.mjs"] }, second: mcpServers.replay },
    });
    expect((await runCli(repository.root, ["lock", ...live])).code).toBe(2);
    const after = JSON.parse(repository.read("mcp-lock.json")).servers;
    expect(after.replay).toEqual(before.replay);
    expect(after.second.artifact.digest).not.toBe(before.second.artifact.digest);
  });

  it("holds no credential: a declaration with one is refused with its place", async () => {
    const repository = await lockedRepository();
    repository.write(".mcp.json", {
      mcpServers: { replay: { command: "npx", args: ["-y", "x@1.0.0", "--api-key", "hunter2hunter2"] } },
    });
    const { code, report } = await runReport(repository.root, ["lock", ...live]);
    expect(report.errors).toMatchObject([
      { code: "SECRET_IN_DECLARATION", message: expect.stringContaining("args[3]") },
    ]);
    expect(JSON.stringify(report.errors)).not.toContain("hunter2");
    expect(code).toBe(2);
  });

  it("is refused as a symbolic link, for reading and for writing", async () => {
    const repository = await lockedRepository();
    renameSync(repository.path("mcp-lock.json"), repository.path("elsewhere.json"));
    symlinkSync(repository.path("elsewhere.json"), repository.path("mcp-lock.json"));
    for (const command of [["verify"], ["lock", ...live]]) {
      const result = await runCli(repository.root, command);
      expect(result.stderr).toContain("(FILE_SYMLINK)");
      expect(result.code).toBe(2);
    }
  });
});

describe("a lockfile that is not whole", () => {
  const edit = (from: string | RegExp, to: string) => (text: string) => {
    const edited = text.replace(from, to);
    expect(edited).not.toBe(text);
    return edited;
  };

  it.each<[string, (text: string) => string, string]>([
    ["is empty", () => "", "LOCK_INVALID"],
    ["is cut off", (text) => text.slice(0, text.length / 2), "JSON_SYNTAX"],
    ["has an edited description", edit("Keeps a note.", "Keeps any note."), "LOCK_TAMPERED"],
    [
      "has an edited fingerprint",
      edit(/"fingerprint": "sha256:./, '"fingerprint": "sha256:'),
      "LOCK_INVALID",
    ],
    ["has a tool under another name", edit('"note": {', '"noted": {'), "LOCK_TAMPERED"],
    ["has an unknown key", edit('"servers": {', '"extra": 1,\n  "servers": {'), "LOCK_INVALID"],
    ["has duplicate keys", edit('"servers": {', '"servers": {},\n  "servers": {'), "JSON_DUPLICATE_KEY"],
    ["is of a later version", edit('"lockfileVersion": 1', '"lockfileVersion": 2'), "LOCK_VERSION"],
    ["is of mcptrust", () => '{"lockFileVersion":"3.0","server":{}}', "LOCK_FOREIGN"],
    ["is of ToolPin", () => '{"lockfileVersion":2,"entries":[]}', "LOCK_FOREIGN"],
    ["has a merge conflict", (text) => `<<<<<<< HEAD\n${text}`, "JSON_SYNTAX"],
  ])("because it %s is an error of exit code 2, and lock does not write over it", async (_, damage, code) => {
    const repository = await lockedRepository();
    const damaged = damage(repository.read("mcp-lock.json"));
    repository.write("mcp-lock.json", damaged);
    for (const command of [["verify", "--depth", "declared"], ["lock", ...live], ["show"]]) {
      const result = await runCli(repository.root, command);
      expect(result.stderr).toContain(`(${code})`);
      expect(result.code).toBe(2);
    }
    expect(repository.read("mcp-lock.json")).toBe(damaged);
  });

  it("because it is missing is an error of exit code 2", async () => {
    const repository = makeReplayRepository(script);
    const result = await runCli(repository.root, ["verify", "--depth", "declared"]);
    expect(result.stderr).toContain("(LOCK_MISSING)");
    expect(result.code).toBe(2);
  });
});

describe("a crash while locking", () => {
  it("at any moment leaves the old lockfile or the new one, whole", async () => {
    const repository = await lockedRepository();
    const old = repository.read("mcp-lock.json");
    repository.play(
      scriptOf({ tools: [{ name: "note", description: "Changed.", inputSchema: { type: "object" } }] }),
    );
    const started = performance.now();
    await runCli(repository.root, ["lock", ...live]);
    const duration = performance.now() - started;
    const changed = repository.read("mcp-lock.json");
    expect(changed).not.toBe(old);

    const moments = Array.from({ length: 24 }, (_, index) => (duration * (index + 1)) / 22);
    for (const moment of moments) {
      repository.write("mcp-lock.json", old);
      const child = spawn(process.execPath, [cli, "lock", ...live], {
        cwd: repository.root,
        stdio: "ignore",
      });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await Promise.race([delay(moment), ended]);
      child.kill("SIGKILL");
      await ended;
      expect([old, changed]).toContain(repository.read("mcp-lock.json"));
    }
    const listed = readdirSync(repository.root).filter((name) => name.endsWith(".json"));
    expect(listed.sort()).toEqual([".mcp.json", "mcp-lock.json"]);
    expect(existsSync(repository.path("mcp-lock.json"))).toBe(true);
  });
});
