import { cpSync, existsSync, rmSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { declareBundle } from "../support/bundle.ts";
import { runCli, runReport } from "../support/cli.ts";
import { addFixture, makeRepository, type Repository } from "../support/repository.ts";
import { titleOf, waysHere } from "../support/sandbox.ts";

const quickstart = fileURLToPath(new URL("../../examples/quickstart", import.meta.url));
const canary = "canary-8d21";

/** A program of the repository that tells in its tool what it can see and do. */
function makeSpy(read: readonly string[] = [], files: Record<string, string> = {}): Repository {
  const repository = makeRepository(files);
  addFixture(repository, "servers/prisoner.mjs", "spy/server.mjs");
  const args = ["spy/server.mjs", JSON.stringify({ read, only: ["env", "read", "dialled"] })];
  repository.write(".mcp.json", { mcpServers: { spy: { command: "node", args, env: { API_KEY: canary } } } });
  return repository;
}

interface Seen {
  readonly env: Record<string, string>;
  readonly read: Record<string, string>;
  readonly dialled: string;
}

function seenBy(repository: Repository): Seen {
  const { servers } = JSON.parse(repository.read("mcp-lock.json"));
  return JSON.parse(servers.spy.surface.tools.prisoner.definition.description);
}

const [way] = waysHere();

describe.skipIf(way?.missing !== null)(
  `servers in the sandbox that is chosen (${way && titleOf(way)})`,
  () => {
    it("are locked as they are outside: the real ones of the quickstart", async () => {
      const lockfiles = [];
      for (const options of [[], ["--sandbox", "none", "--allow-local"]]) {
        const folder = makeRepository();
        cpSync(quickstart, folder.root, { recursive: true });
        rmSync(folder.path("mcp-lock.json"));
        rmSync(folder.path(".mcp-lock"), { recursive: true });
        const { stderr, code } = await runCli(folder.root, ["lock", "--quiet", ...options]);
        expect([code, stderr]).toEqual([0, ""]);
        lockfiles.push(folder.read("mcp-lock.json"));
      }
      expect(Object.keys(JSON.parse(lockfiles[0] ?? "").servers)).toHaveLength(5);
      expect(lockfiles[0]).toBe(lockfiles[1]);
    }, 240_000);

    it("are started without leave, and see nothing of the user's", async () => {
      const outside = makeRepository({ secret: canary });
      const repository = makeSpy([outside.path("secret")]);
      const env = { MCP_LOCK_TEST_SECRET: canary };
      const { code, stderr } = await runCli(repository.root, ["lock", "--quiet"], { env });
      expect([code, stderr]).toEqual([0, ""]);
      expect(Object.keys(seenBy(repository).env).sort()).toEqual(["API_KEY", "HOME", "LANG", "PATH", "TZ"]);
      expect(repository.read("mcp-lock.json")).not.toContain(canary);
    });

    it("see declared values with --with-env, and are not locked when they show them", async () => {
      const repository = makeSpy();
      const { code, stderr } = await runCli(repository.root, ["lock", "--quiet", "--with-env"]);
      expect([code, stderr.includes("SECRET_IN_SURFACE"), stderr.includes(canary)]).toEqual([2, true, false]);
    });

    it("see their package and the modules above it, and nothing else of the repository", async () => {
      const files = {
        "notes.txt": canary,
        ".env": canary,
        "spy/package.json": '{"type": "module"}',
        "spy/.env": canary,
        "spy/data.txt": "own",
        "node_modules/x/index.js": "module",
      };
      const repository = makeSpy([], files);
      const names = ["notes.txt", ".env", "spy/.env", "spy/data.txt", "node_modules/x/index.js"];
      const read = names.map((name) => repository.path(name));
      repository.write(".mcp.json", {
        mcpServers: {
          spy: {
            command: "node",
            args: ["spy/server.mjs", JSON.stringify({ read, only: ["env", "read", "dialled"] })],
          },
        },
      });
      await runCli(repository.root, ["lock", "--quiet"]);
      const seen = seenBy(repository);
      expect(read.map((path) => seen.read[path])).toEqual(["ENOENT", "ENOENT", "", "own", "module"]);
    });

    it("are bundles, too, without leave", async () => {
      const { root, env, read } = declareBundle();
      const { stderr } = await runCli(root, ["lock", "--quiet"], { env });
      expect([stderr, Object.keys(JSON.parse(read("mcp-lock.json")).servers.notes.surface.tools)]).toEqual([
        "",
        ["note"],
      ]);
    });

    it("may be demanded: --sandbox none is refused then", async () => {
      const repository = makeSpy([], { "mcp-lock.policy.json": '{"require": {"sandbox": "any"}}' });
      const options = ["lock", "--sandbox", "none", "--allow-local"];
      const { code, report } = await runReport(repository.root, options);
      expect([code, report.errors]).toMatchObject([2, [{ code: "SANDBOX_REFUSED", server: "spy" }]]);
      expect(existsSync(repository.path("mcp-lock.json"))).toBe(false);
      expect((await runReport(repository.root, ["lock"])).code).toBe(0);
    });

    it("work from a repository that is reached by a link", async () => {
      const repository = makeSpy();
      const place = makeRepository();
      symlinkSync(repository.root, place.path("link"));
      const { stderr } = await runCli(place.path("link"), ["lock", "--quiet"]);
      expect(stderr).toBe("");
    });
  },
);

describe("servers where no sandbox works", () => {
  const nowhere = { env: { PATH: "/nonexistent" } };

  it("are not started, and none of them is told to be as locked", async () => {
    const repository = makeSpy();
    const { code, report } = await runReport(repository.root, ["lock"], nowhere);
    expect([code, report.errors]).toMatchObject([2, [{ code: "SANDBOX_UNAVAILABLE", server: "spy" }]]);
    expect(existsSync(repository.path("mcp-lock.json"))).toBe(false);
  });

  it("are not started for a fork, whatever is asked for", async () => {
    const repository = makeSpy([], {
      "event.json": JSON.stringify({
        pull_request: { head: { repo: { id: 2 } }, base: { repo: { id: 1 } } },
      }),
    });
    const env = {
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: repository.path("event.json"),
    };
    const { code, report } = await runReport(
      repository.root,
      ["lock", "--sandbox", "none", "--allow-local"],
      { env },
    );
    expect([code, report.errors]).toMatchObject([2, [{ code: "SANDBOX_REFUSED" }]]);
  });
});
