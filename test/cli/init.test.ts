import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parsePolicy } from "../../src/judge/policy.ts";
import { formatLockfile } from "../../src/lockfile/format.ts";
import { parseLockfile } from "../../src/lockfile/read.ts";
import { realWorld } from "../../src/real-world.ts";
import { formatLocked } from "../../src/report/show.ts";
import type { World } from "../../src/world.ts";
import { type MainOptions, runMain } from "../support/main.ts";
import { live, makeReplayRepository, scriptOf } from "../support/replay.ts";
import { makeRepository, type Repository } from "../support/repository.ts";
import { lockedServer } from "../support/servers.ts";

const tool = { name: "note", description: "Keeps a note.", inputSchema: { type: "object" } };
const script = scriptOf({ tools: [tool] });
const files = [
  "mcp-lock.json",
  "mcp-lock.policy.json",
  ".github/workflows/mcp-lock.yml",
  ".github/workflows/mcp-lock-monitor.yml",
];

const floating = formatLockfile(new Map([["notes", lockedServer({ artifact: { pinned: false } })]]));

const init = (repository: Repository, args: readonly string[] = [], options: MainOptions = {}) =>
  runMain(repository.root, ["init", "--quiet", ...live, ...args], options);
const present = (repository: Repository, names: readonly string[] = files) =>
  names.filter((name) => existsSync(repository.path(name)));

describe("mcp-lock init", () => {
  it("writes lockfile, policy and workflows when a person agrees", async () => {
    const repository = makeReplayRepository(script);
    const { code, questions } = await init(repository, [], { answer: "y" });
    expect([code, questions, present(repository)]).toEqual([0, ["\nWrite these files? [y/N] "], files]);
  });

  it.each(["", "n", "no", "maybe", "yesterday", "\u001b[A"])(
    "writes nothing for the answer %j",
    async (answer) => {
      const repository = makeReplayRepository(script);
      const { code, stderr } = await init(repository, [], { answer });
      expect([code, stderr, present(repository)]).toEqual([2, "nothing was written\n", []]);
    },
  );

  it.each(["y", "Y", " yes\r", "YES"])("takes %j for a yes", async (answer) => {
    const repository = makeReplayRepository(script);
    expect((await init(repository, [], { answer })).code).toBe(0);
  });

  it("does not ask with --yes", async () => {
    const repository = makeReplayRepository(script);
    const { code, questions } = await init(repository, ["--yes"], { answer: "n" });
    expect([code, questions, present(repository)]).toEqual([0, [], files]);
  });

  it("starts no server when there is nobody to ask", async () => {
    const repository = makeReplayRepository(script);
    const world: World = {
      ...realWorld(),
      spawn: (command, args, options) => {
        if (command !== "git") throw new Error("a server was started");
        return realWorld().spawn(command, args, options);
      },
    };
    const { code, stderr } = await init(repository, [], { world });
    expect([code, stderr, present(repository)]).toEqual([
      2,
      expect.stringMatching(/\(USAGE\)\nhint: --yes writes without asking/),
      [],
    ]);
  });

  it("shows the lock for reading, and every other file whole, before it asks", async () => {
    const repository = makeReplayRepository(script);
    const { stdout } = await init(repository, ["--yes"]);
    const [shown = "", told] = stdout.split("\nwrote mcp-lock.json\n");
    const indented = (text: string) => text.trimEnd().replace(/^(?=.)/gm, "    ");
    const locked = formatLocked(await parseLockfile(Buffer.from(repository.read("mcp-lock.json")), "l"));
    const texts = files.map((name) => (name === "mcp-lock.json" ? locked : repository.read(name)));
    const blocks = files.map((name, at) => `\n${name}\n${indented(texts[at] ?? "")}\n`);
    expect([shown, told]).toEqual([
      blocks.join(""),
      files
        .slice(1)
        .map((name) => `wrote ${name}\n`)
        .join(""),
    ]);
  });

  it("shows what a server says without letting it act", async () => {
    const hostile = "\u001b[2J\u202e ##[error]x\r\n::error::y";
    const repository = makeReplayRepository(scriptOf({ tools: [{ ...tool, description: hostile }] }));
    const { stdout } = await init(repository, [], { answer: "n" });
    expect(["\u001b", "\u202e", "##[", "\r"].filter((part) => stdout.includes(part))).toEqual([]);
  });

  it("prepares what verify passes at once", async () => {
    const repository = makeReplayRepository(script);
    await init(repository, ["--yes"]);
    expect((await runMain(repository.root, ["verify", ...live])).code).toBe(0);
  });

  it("has nothing to do the second time", async () => {
    const repository = makeReplayRepository(script);
    await init(repository, ["--yes"]);
    const { code, stdout } = await init(repository);
    expect([code, stdout]).toEqual([
      0,
      `${files.map((name) => `${name} is there, and is left as it is\n`).join("")}nothing to write\n`,
    ]);
  });

  it.each(files)("leaves %s as it is when it is there", async (name) => {
    const repository = makeReplayRepository(script);
    await init(repository, ["--yes"]);
    const own = name === "mcp-lock.json" ? repository.read(name).replace(/\n$/, "\n\n") : "# own\n";
    repository.write(name, own);
    for (const other of files) {
      if (other !== name && other !== "mcp-lock.json") execFileSync("rm", [repository.path(other)]);
    }
    const { code, stdout } = await init(repository, ["--yes"]);
    expect([code, repository.read(name), stdout]).toEqual([
      0,
      own,
      expect.stringContaining(`${name} is there, and is left as it is\n`),
    ]);
  });

  it("starts no server when the lockfile is there", async () => {
    const repository = makeReplayRepository(script);
    await runMain(repository.root, ["lock", ...live]);
    repository.play({ answers: {} });
    expect((await init(repository, ["--yes"])).code).toBe(0);
  });

  it("writes nothing when a server cannot be locked", async () => {
    const repository = makeReplayRepository({ answers: {} });
    const { code, stderr } = await init(repository, ["--yes"]);
    expect([code, present(repository), stderr]).toEqual([
      2,
      [],
      expect.stringMatching(/^error: replay: [\s\S]*nothing was written\n$/),
    ]);
  });

  it("writes nothing when there is no server", async () => {
    const repository = makeRepository();
    const { code, stderr } = await init(repository, ["--yes"]);
    expect([code, stderr, present(repository)]).toEqual([2, expect.stringContaining("(NO_CLIENT_FILE)"), []]);
  });

  it("needs the word of whoever runs it to start anything where there is no sandbox", async () => {
    const repository = makeReplayRepository(script);
    const world = { ...realWorld(), env: new Map([...realWorld().env, ["PATH", "/nonexistent"]]) };
    const { code, stderr } = await runMain(repository.root, ["init", "--yes"], { world });
    expect([code, stderr]).toEqual([2, expect.stringContaining("(SANDBOX_UNAVAILABLE)")]);
  });

  it("does not write into a folder that a link leads to outside", async () => {
    const repository = makeReplayRepository(script);
    const outside = makeRepository();
    symlinkSync(outside.root, repository.path(".github"));
    const { code, stderr } = await init(repository, ["--yes"]);
    expect([code, stderr, present(repository)]).toEqual([2, expect.stringContaining("(FILE_OUTSIDE)"), []]);
  });

  it.each([
    ["a server", ["replay"]],
    ["--config", ["--config", ".mcp.json"]],
    ["--format", ["--format", "json"]],
    ["--output", ["--output", "x"]],
    ["an event that the gate cannot judge", ["--event", "push"]],
    ["a lockfile that the workflow could not find", ["--lockfile", "../mcp-lock.json"]],
    ["a name that a workflow would take for an expression", ["--lockfile", "${{ x }}.json"]],
  ])("does not take %s", async (_, args) => {
    const repository = makeReplayRepository(script);
    const { code, stderr } = await init(repository, ["--yes", ...args]);
    expect([code, stderr, present(repository)]).toEqual([2, expect.stringContaining("(USAGE)"), []]);
  });
});

describe("what init writes", () => {
  it("is the gate for pull_request_target where that was asked for", async () => {
    const repository = makeReplayRepository(script);
    await init(repository, ["--yes", "--event", "pull_request_target"]);
    const { on } = parse(repository.read(".github/workflows/mcp-lock.yml"));
    expect([Object.keys(on), present(repository, [".github/workflows/mcp-lock-verify.yml"])]).toEqual([
      ["pull_request_target", "merge_group"],
      [".github/workflows/mcp-lock-verify.yml"],
    ]);
  });

  it("lies at the top of the git repository, and names the folder that was asked for", async () => {
    const top = makeRepository();
    execFileSync("git", ["init", "-q"], { cwd: top.root });
    const { root } = makeReplayRepository(script);
    execFileSync("cp", ["-r", root, top.path("packages")]);
    const folder = { ...top, root: top.path("packages") };
    const args = ["--yes", "--lockfile", "ci/lock.json", "--policy", "ci/policy.json"];
    const { code, stdout } = await init(folder, args);
    const { steps } = parse(top.read(".github/workflows/mcp-lock.yml")).jobs.gate;
    expect([code, steps[0].with]).toEqual([
      0,
      { mode: "gate", "working-directory": "packages", lockfile: "ci/lock.json", policy: "ci/policy.json" },
    ]);
    expect(stdout).toContain(
      "\nwrote ci/lock.json\nwrote ci/policy.json\nwrote ../.github/workflows/mcp-lock.yml\n",
    );
  });

  it("names the folder rightly when it is entered through a link", async () => {
    const top = makeRepository();
    execFileSync("git", ["init", "-q"], { cwd: top.root });
    const { root } = makeReplayRepository(script);
    mkdirSync(top.path("deep"));
    execFileSync("cp", ["-r", root, top.path("deep", "packages")]);
    const link = makeRepository();
    symlinkSync(top.path("deep", "packages"), link.path("here"));
    await init({ ...top, root: link.path("here") }, ["--yes"]);
    const { steps } = parse(top.read(".github/workflows/mcp-lock.yml")).jobs.gate;
    expect(steps[0].with["working-directory"]).toBe("deep/packages");
  });

  it("is a policy that our own reader takes, and that weakens nothing", async () => {
    const repository = makeReplayRepository(script);
    await init(repository, ["--yes"]);
    const { $schema, ...policy } = parsePolicy(repository.read("mcp-lock.policy.json"), "");
    const { $schema: _, ...strict } = parsePolicy('{ "require": { "pinned": true } }', "");
    expect([policy, $schema]).toEqual([strict, expect.stringMatching(/\/mcp-lock\.policy\.schema\.json$/)]);
  });

  it("requires exact versions unless a locked server has none", async () => {
    const repository = makeReplayRepository(script);
    repository.write("mcp-lock.json", floating);
    await init(repository, ["--yes"]);
    expect(parsePolicy(repository.read("mcp-lock.policy.json"), "").require.pinned).toBe(false);
  });

  it("lets CI start programs of the repository only where that was permitted here", async () => {
    const repository = makeReplayRepository(script);
    repository.write("mcp-lock.json", floating);
    await runMain(repository.root, ["init", "--yes"]);
    expect(repository.read(".github/workflows/mcp-lock.yml")).not.toContain("allow-local");
  });

  it("comes with a warning as long as it names a tag", async () => {
    const { stderr } = await init(makeReplayRepository(script), ["--yes"]);
    expect(stderr).toBe(
      "warning: the workflows name a tag: the commit of this release is not known\n" +
        "hint: read and commit them, then make `mcp-lock gate` and `mcp-lock verify` required checks\n",
    );
  });
});
