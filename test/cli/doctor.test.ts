import { describe, expect, it } from "vitest";
import { realWorld } from "../../src/real-world.ts";
import { runMain } from "../support/main.ts";
import { makeRepository } from "../support/repository.ts";
import { titleOf, waysHere } from "../support/sandbox.ts";

interface Diagnosis {
  readonly checks: readonly { what: string; works: boolean; detail: string }[];
  readonly sandbox: string | null;
  readonly live: boolean;
}

const worldWith = (env: Record<string, string>) => ({
  ...realWorld(),
  env: new Map([...realWorld().env, ...Object.entries(env)]),
});

async function diagnosis(args: readonly string[] = [], env: Record<string, string> = {}, policy?: object) {
  const repository = makeRepository(policy === undefined ? {} : { "mcp-lock.policy.json": policy });
  const world = worldWith({ MCP_LOCK_CACHE: repository.path("cache"), ...env });
  const { code, stdout } = await runMain(repository.root, ["doctor", "--format", "json", ...args], { world });
  const found: Diagnosis = JSON.parse(stdout);
  const named = (what: string) => found.checks.find((check) => check.what === what);
  return { code, ...found, named };
}

const [way] = waysHere();
const nowhere = { PATH: "/nonexistent" };

describe("mcp-lock doctor", () => {
  it.skipIf(way?.missing !== null)(`finds a sandbox and tries it, as ${way && titleOf(way)}`, async () => {
    const { code, sandbox, live, named } = await diagnosis();
    expect([code, sandbox, live, named("canary server")?.works]).toEqual([0, "bubblewrap", true, true]);
  });

  it("says that servers cannot be checked where no sandbox works, and why", async () => {
    const { code, sandbox, live, named } = await diagnosis([], nowhere);
    expect([code, sandbox, live]).toEqual([2, null, false]);
    expect([named("bubblewrap"), named("sandbox-exec"), named("canary server")]).toMatchObject([
      { works: false, detail: expect.stringMatching(/./) },
      { works: false, detail: expect.stringMatching(/./) },
      { works: false },
    ]);
  });

  it("tries its canary without a sandbox where that was asked for", async () => {
    const { code, sandbox, live } = await diagnosis(["--sandbox", "none"], nowhere);
    expect([code, sandbox, live]).toEqual([0, "none", true]);
  });

  it("tells every program that it did not find", async () => {
    const { checks } = await diagnosis([], nowhere);
    const missing = checks.filter(({ detail }) => detail === "not installed").map(({ what }) => what);
    expect(missing).toEqual(["git", "uv", "docker", "podman"]);
  });

  it("asks no registry, and names it without a login", async () => {
    const registry = "https://ann:secret@registry.example/npm/";
    const { named } = await diagnosis([], { ...nowhere, npm_config_registry: registry });
    expect(named("npm registry")?.detail).toBe("https://registry.example/npm/, not asked");
  });

  it("tells when the cache cannot be written to", async () => {
    const file = makeRepository({ cache: "no folder" }).path("cache");
    const { named } = await diagnosis([], { ...nowhere, MCP_LOCK_CACHE: file });
    expect(named("cache")?.works).toBe(false);
  });

  it("tries only what the policy demands", async () => {
    const { checks } = await diagnosis([], nowhere, { require: { sandbox: "sandbox-exec" } });
    expect(checks.map(({ what }) => what)).not.toContain("bubblewrap");
  });

  it("is readable", async () => {
    const repository = makeRepository();
    const world = worldWith({ ...nowhere, MCP_LOCK_CACHE: repository.path("cache") });
    const { stdout } = await runMain(repository.root, ["doctor"], { world });
    expect(stdout).toMatch(/^ {2}yes {2}Node\.js {8}v\d+/);
    expect(stdout).toMatch(/\n {2}no {3}git {12}not installed\n/);
    expect(stdout).toMatch(/\n\nservers cannot be started and checked here: .*\n$/);
  });

  it("takes no server and no format of reports", async () => {
    const { root } = makeRepository();
    const codes = [
      await runMain(root, ["doctor", "x"]),
      await runMain(root, ["doctor", "--format", "sarif"]),
    ];
    expect(codes.map(({ code, stderr }) => [code, stderr.includes("(USAGE)")])).toEqual([
      [2, true],
      [2, true],
    ]);
  });
});
