import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runCli, runReport } from "../support/cli.ts";
import { live, makeReplayRepository, scriptOf } from "../support/replay.ts";
import { makeRepository } from "../support/repository.ts";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const tool = { name: "note", description: "Keeps a note.", inputSchema: { type: "object" } };
const script = scriptOf({ tools: [tool], instructions: "Be brief." });

describe("the command line", () => {
  it("tells its version", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await runCli(".", ["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each(["lock", "verify", "diff", "show"])("explains %s with an example", async (command) => {
    const { code, stdout } = await runCli(".", [command, "--help"]);
    expect(stdout).toContain(`Example: mcp-lock ${command}`);
    expect(code).toBe(0);
  });

  it("prints its help and exit code 2 when nothing was asked", async () => {
    const { code, stdout } = await runCli(".", []);
    expect(stdout).toContain("mcp-lock verify");
    expect(code).toBe(2);
  });

  it.each<[string[], string]>([
    [["verfy"], "did you mean verify?"],
    [["verify", "--dept", "live"], "did you mean --depth?"],
    [["verify", "--depth", "lives"], "did you mean live?"],
    [["verify", "--check"], "it belongs to lock"],
    [["verify", "--timeout", "soon"], "mcp-lock --help"],
    [["verify", "--timeout"], "mcp-lock --help"],
    [["diff", "a", "b", "c"], ""],
  ])("refuses %j with a hint", async (args, hint) => {
    const { code, stderr } = await runCli(".", args);
    expect(stderr).toContain("(USAGE)");
    expect(stderr).toContain(hint);
    expect(code).toBe(2);
  });

  it("names the known servers when one is not known", async () => {
    const repository = makeReplayRepository(script);
    await runCli(repository.root, ["lock", ...live]);
    const { code, stderr } = await runCli(repository.root, ["verify", "replai"]);
    expect(stderr).toContain("(SERVER_UNKNOWN)");
    expect(stderr).toContain("replay");
    expect(code).toBe(2);
  });
});

describe("starting servers", () => {
  it("is refused while there is no sandbox and none was waived", async () => {
    const repository = makeReplayRepository(script);
    const env = { PATH: "/nonexistent" };
    const { code, report } = await runReport(repository.root, ["lock"], { env });
    expect(report.errors).toMatchObject([
      { code: "SANDBOX_UNAVAILABLE", hint: expect.stringContaining("--sandbox none") },
    ]);
    expect(code).toBe(2);
  });

  it("is refused for a program of the repository unless that is allowed", async () => {
    const repository = makeReplayRepository(script);
    const { code, report } = await runReport(repository.root, ["lock", "--sandbox", "none"]);
    expect(report.errors).toMatchObject([{ code: "LOCAL_NOT_ALLOWED" }]);
    expect(code).toBe(2);
  });

  it("is not tried for what a command line does not clearly name", async () => {
    const repository = makeRepository({
      ".mcp.json": { mcpServers: { odd: { command: "make", args: ["serve"] } } },
    });
    const { code, report } = await runReport(repository.root, ["lock", ...live]);
    expect(report.errors).toMatchObject([{ code: "SOURCE_UNRESOLVED", server: "odd" }]);
    expect(code).toBe(2);
  });
});

describe("output", () => {
  it("goes to a file when that is asked for, and nothing to standard output", async () => {
    const repository = makeReplayRepository(script);
    const { stdout } = await runCli(repository.root, [
      "lock",
      ...live,
      "--format",
      "json",
      "--output",
      "report.json",
    ]);
    expect(stdout).toBe("");
    expect(JSON.parse(repository.read("report.json"))).toMatchObject({
      reportVersion: 1,
      command: "lock",
      written: true,
    });
  });

  it("has no colour when it is no terminal, and progress only on standard error", async () => {
    const repository = makeReplayRepository(script);
    const { stdout, stderr } = await runCli(repository.root, ["lock", ...live]);
    expect(stdout).not.toContain("\u001b");
    expect(stderr).toBe("replay: done\n");
    expect((await runCli(repository.root, ["verify", ...live, "--quiet"])).stderr).toBe("");
  });

  it("shows control and hidden characters by name, as text and as JSON", async () => {
    const hostile = "\u001b[31mred\u202e\u200b\u{e0041} ::error::x";
    const repository = makeReplayRepository(script);
    await runCli(repository.root, ["lock", ...live]);
    repository.play(
      scriptOf({
        tools: [
          { ...tool, name: hostile, description: hostile },
          { ...tool, description: hostile },
        ],
      }),
    );
    for (const format of ["text", "json"]) {
      const { stdout } = await runCli(repository.root, ["verify", ...live, "--format", format]);
      expect(stdout).toContain("red");
      const hidden = ["\u001b", "\u202e", "\u200b", "\u{e0041}"].filter((character) =>
        stdout.includes(character),
      );
      expect(hidden).toEqual([]);
    }
  });

  it("is complete when the reader is slow", async () => {
    const repository = makeReplayRepository(script);
    await runCli(repository.root, ["lock", ...live]);
    const large = "A long description. ".repeat(6_000);
    repository.play(
      scriptOf({
        tools: Array.from({ length: 15 }, (_, index) => ({
          ...tool,
          name: `tool-${index}`,
          description: large,
        })),
      }),
    );
    const child = spawn(process.execPath, [cli, "verify", ...live, "--quiet", "--format", "json"], {
      cwd: repository.root,
    });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) {
      chunks.push(chunk);
      if (chunks.length % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(JSON.parse(Buffer.concat(chunks).toString()).findings).toHaveLength(32);
  });

  it("that nobody reads to its end is not a pass", async () => {
    const repository = makeReplayRepository(script);
    await runCli(repository.root, ["lock", ...live]);
    const large = {
      ...script.answers,
      "tools/list": JSON.stringify({ tools: [{ ...tool, description: "x".repeat(900_000) }] }),
    };
    repository.play({ answers: large });
    const child = spawn(process.execPath, [cli, "verify", ...live, "--quiet", "--format", "json"], {
      cwd: repository.root,
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).not.toBe(0);
  });
});

describe("diff", () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      cwd,
      stdio: "pipe",
    });

  async function history() {
    const repository = makeReplayRepository(script);
    git(repository.root, "init", "-q");
    await runCli(repository.root, ["lock", ...live]);
    git(repository.root, "add", ".");
    git(repository.root, "commit", "-qm", "one");
    repository.play(
      scriptOf({ tools: [{ ...tool, description: "Keeps any note." }], instructions: "Be brief." }),
    );
    await runCli(repository.root, ["lock", ...live]);
    return repository;
  }

  it("compares HEAD with the working tree", async () => {
    const repository = await history();
    const { code, report } = await runReport(repository.root, ["diff"]);
    expect(report.findings).toMatchObject([
      { rule: "description-changed", before: "Keeps a note.", after: "Keeps any note." },
    ]);
    expect(code).toBe(1);
  });

  it("compares revisions and files in any combination", async () => {
    const repository = await history();
    git(repository.root, "commit", "-qam", "two");
    repository.write("copy.json", repository.read("mcp-lock.json"));
    expect((await runReport(repository.root, ["diff", "HEAD~1", "HEAD"])).report.findings).toHaveLength(1);
    expect((await runReport(repository.root, ["diff", "HEAD", "copy.json"])).code).toBe(0);
    expect((await runReport(repository.root, ["diff", "HEAD"])).code).toBe(0);
  });

  it("compares with nothing where a revision has no lockfile", async () => {
    const repository = await history();
    git(repository.root, "rm", "-q", "--cached", "mcp-lock.json");
    git(repository.root, "commit", "-qm", "without");
    const { report } = await runReport(repository.root, ["diff", "HEAD"]);
    expect(report.findings).toMatchObject([{ rule: "server-added" }]);
  });

  it.each(["no-such-branch", "--output=x", "HEAD:mcp-lock.json"])(
    "refuses %s as a revision",
    async (name) => {
      const repository = await history();
      const { code, stderr } = await runCli(repository.root, ["diff", "--", name]);
      expect(stderr).toContain("(REVISION_UNKNOWN)");
      expect(code).toBe(2);
    },
  );
});

describe("show", () => {
  it("prints the words that a model reads", async () => {
    const repository = makeReplayRepository(script);
    await runCli(repository.root, ["lock", ...live]);
    const { stdout } = await runCli(repository.root, ["show"]);
    expect(stdout).toContain("Keeps a note.");
    expect(stdout).toContain("Be brief.");
  });

  it("prints the lock's entries as JSON", async () => {
    const repository = makeReplayRepository(script);
    await runCli(repository.root, ["lock", ...live]);
    const { stdout } = await runCli(repository.root, ["show", "--format", "json"]);
    expect(JSON.parse(stdout).servers).toEqual(JSON.parse(repository.read("mcp-lock.json")).servers);
  });

  it("tells with --declared which artifact each command line names, without a lock", async () => {
    const repository = makeRepository({
      ".mcp.json": {
        mcpServers: {
          a: { command: "npx", args: ["-y", "@example/a@1.2.3", "--port", "1"] },
          b: { url: "https://mcp.example/b" },
        },
      },
      ".vscode/mcp.json": {
        servers: {
          c: { command: "node", args: ["./c.mjs"] },
          d: { command: "uvx", args: ["d"] },
          e: { command: "docker" },
        },
      },
    });
    const { code, stdout } = await runCli(repository.root, ["show", "--declared", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).servers).toMatchObject([
      {
        name: "a",
        in: [".mcp.json"],
        source: {
          kind: "npm",
          purl: "pkg:npm/%40example/a@1.2.3",
          version: "1.2.3",
          spec: null,
          pinned: true,
          args: ["--port", "1"],
        },
      },
      { name: "b", source: { kind: "remote", purl: null } },
      { name: "c", in: [".vscode/mcp.json"], source: { kind: "local" } },
      { name: "d", source: { kind: "pypi", purl: "pkg:pypi/d", pinned: false } },
      { name: "e", source: { kind: "unresolved", reason: expect.stringContaining("docker") } },
    ]);
  });
});
