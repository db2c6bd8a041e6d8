import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli, runReport } from "../support/cli.ts";
import { dependency, type NpmWorld, noSandbox, serverPackage, startNpmWorld } from "../support/npm-world.ts";

const file = ".mcp-lock/notes/package-lock.json";

async function lockedWorld(): Promise<NpmWorld> {
  const world = await startNpmWorld();
  expect((await runCli(world.repository.root, ["lock", ...noSandbox], world)).code).toBe(0);
  return world;
}
const offline = ({ repository, env }: NpmWorld) =>
  runReport(repository.root, ["verify", "--depth", "artifact", "--offline"], { env });
const read = ({ repository }: NpmWorld) => JSON.parse(repository.read(file));

describe("the closure of an npm server", () => {
  it("lies beside the lockfile as npm's own lockfile, without any address", async () => {
    const world = await lockedWorld();
    expect(read(world)).toEqual({
      lockfileVersion: 3,
      requires: true,
      packages: {
        "": { dependencies: { "@example/notes": "1.0.0" } },
        "node_modules/@example/notes": expect.objectContaining({
          version: "1.0.0",
          integrity: expect.stringMatching(/^sha512-/),
        }),
        "node_modules/example-dependency": expect.objectContaining({ version: "1.0.0" }),
      },
    });
    expect(world.repository.read(file)).not.toContain("127.0.0.1");
  });

  it("is named in the lock by its hashes", async () => {
    const { repository } = await lockedWorld();
    expect(JSON.parse(repository.read("mcp-lock.json")).servers.notes.sbom).toEqual({
      format: "CycloneDX 1.6",
      digest: expect.stringMatching(/^sha256:/),
      components: 1,
      closure: expect.stringMatching(/^sha256:/),
      resolvedFor: "node 24",
    });
  });

  it("is what is installed, whatever newer versions there are by then", async () => {
    const world = await lockedWorld();
    await world.registry.publish(dependency("1.1.0", { files: { "index.js": "process.exit(3)" } }));
    const env = { ...world.env, MCP_LOCK_CACHE: world.repository.path("other-cache") };
    expect((await runReport(world.repository.root, ["verify", ...noSandbox], { env })).report.outcome).toBe(
      "pass",
    );
  });

  it("stays as it is when the server is locked again and has not changed", async () => {
    const world = await lockedWorld();
    const before = world.repository.read(file);
    await world.registry.publish(dependency("1.1.0"));
    await runCli(world.repository.root, ["lock", ...noSandbox], world);
    expect(world.repository.read(file)).toBe(before);
  });

  it("is the same on another machine", async () => {
    const world = await lockedWorld();
    const before = world.repository.read(file) + world.repository.read("mcp-lock.json");
    rmSync(world.repository.path(".mcp-lock"), { recursive: true });
    rmSync(world.repository.path("mcp-lock.json"));
    const env = {
      ...world.env,
      MCP_LOCK_CACHE: world.repository.path("c"),
      HOME: world.repository.root,
      LC_ALL: "tr_TR.UTF-8",
    };
    await runCli(world.repository.root, ["lock", ...noSandbox], { env });
    expect(world.repository.read(file) + world.repository.read("mcp-lock.json")).toBe(before);
  });

  it.each<[string, (world: NpmWorld) => void, string]>([
    ["missing", ({ repository }) => rmSync(repository.path(file)), "CLOSURE_MISSING"],
    ["no JSON", ({ repository }) => repository.write(file, "{"), "JSON_SYNTAX"],
    [
      "of other bytes",
      (world) => {
        const lock = read(world);
        lock.packages["node_modules/example-dependency"].integrity = `sha512-${"a".repeat(86)}==`;
        world.repository.write(file, lock);
      },
      "CLOSURE_INVALID",
    ],
    [
      "leading elsewhere",
      (world) => {
        const lock = read(world);
        lock.packages["node_modules/example-dependency"].resolved = "http://127.0.0.1:1/a.tgz";
        world.repository.write(file, lock);
      },
      "CLOSURE_INVALID",
    ],
  ])("that is %s is an error, without asking anybody", async (_, spoil, code) => {
    const world = await lockedWorld();
    spoil(world);
    world.registry.requests.length = 0;
    const { code: exit, report } = await offline(world);
    expect([exit, report.errors.map((error) => error.code), world.registry.requests]).toEqual([
      2,
      [code],
      [],
    ]);
  });

  it("is made anew by locking again when it is missing", async () => {
    const world = await lockedWorld();
    const before = world.repository.read(file);
    rmSync(world.repository.path(file));
    await runCli(world.repository.root, ["lock", ...noSandbox], world);
    expect(world.repository.read(file)).toBe(before);
  });
});

describe("a new version of a server", () => {
  async function upgradedWorld(added: Record<string, unknown>): Promise<string[]> {
    const world = await lockedWorld();
    await world.registry.publish({ name: "helper", version: "0.0.1", manifest: added });
    const dependencies = { "example-dependency": "^1.0.0", helper: "^0.0.1" };
    await world.registry.publish(serverPackage("1.1.0", { manifest: { dependencies } }));
    const text = world.repository.read(".mcp.json").replace("@1.0.0", "@1.1.0");
    world.repository.write(".mcp.json", text);
    const { report } = await runReport(world.repository.root, ["lock", ...noSandbox], world);
    return report.findings.map(({ rule, severity }) => `${rule} ${severity}`);
  }

  it("tells that its packages have changed", async () => {
    expect(await upgradedWorld({})).toEqual(["sbom-changed medium", "version-upgraded medium"]);
  });

  it("tells of a new package that runs scripts when it is installed", async () => {
    expect(await upgradedWorld({ scripts: { postinstall: "node a.js" } })).toContain(
      "dependency-added-with-scripts high",
    );
  });

  it("tells of a new package that is machine code", async () => {
    expect(await upgradedWorld({ cpu: [process.arch] })).toContain("native-binary-added high");
  });
});

describe("mcp-lock sbom", () => {
  it("prints what the lock has the hash of", async () => {
    const { repository } = await lockedWorld();
    const { stdout } = await runCli(repository.root, ["sbom", "notes"]);
    const { components, serialNumber } = JSON.parse(stdout);
    expect([components.map(({ purl }: { purl: string }) => purl), serialNumber]).toEqual([
      ["pkg:npm/example-dependency@1.0.0"],
      expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
    ]);
  });

  it("says which servers there are when it does not know one", async () => {
    const { repository } = await lockedWorld();
    const { code, stderr } = await runCli(repository.root, ["sbom", "other"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("known servers: notes")]);
  });
});

describe("a version that was unpublished", () => {
  async function withdrawnWorld(): Promise<NpmWorld> {
    const world = await lockedWorld();
    await world.registry.publish(serverPackage("1.1.0"));
    world.registry.unpublish("@example/notes", "1.0.0");
    return world;
  }

  it.each(["artifact", "live"])("is told as withdrawn at depth %s", async (depth) => {
    const { repository, env } = await withdrawnWorld();
    const { code, report } = await runReport(repository.root, ["verify", "--depth", depth, ...noSandbox], {
      env,
    });
    expect([code, report.findings.map(({ rule }) => rule), report.errors]).toEqual([
      1,
      ["version-withdrawn"],
      [],
    ]);
  });

  it("is not locked again", async () => {
    const { repository, env } = await withdrawnWorld();
    const before = repository.read("mcp-lock.json");
    const { code, report } = await runReport(repository.root, ["lock", ...noSandbox], { env });
    expect([code, report.errors[0]?.code, repository.read("mcp-lock.json")]).toEqual([
      2,
      "NPM_NO_VERSION",
      before,
    ]);
  });

  it("is told beside the error where nothing of it is in the cache", async () => {
    const { repository, env } = await withdrawnWorld();
    const cold = { ...env, MCP_LOCK_CACHE: repository.path("other-cache") };
    const { code, report } = await runReport(repository.root, ["verify", ...noSandbox], { env: cold });
    expect([code, report.findings.map(({ rule }) => rule), report.errors.map((error) => error.code)]).toEqual(
      [1, ["version-withdrawn"], ["NPM_NO_VERSION"]],
    );
  });
});

describe("--closure", () => {
  async function driftedWorld(manifest: Record<string, unknown> = {}) {
    const world = await lockedWorld();
    await world.registry.publish(dependency("1.1.0", { manifest }));
    const args = ["verify", "--depth", "artifact", "--closure"];
    return runReport(world.repository.root, args, world);
  }

  it("tells what a fresh install would bring, and fails nothing", async () => {
    const { code, report } = await driftedWorld();
    expect([code, report.findings]).toEqual([
      0,
      [
        expect.objectContaining({
          rule: "closure-drift",
          severity: "info",
          after: { added: 0, removed: 0, moved: 1 },
        }),
      ],
    ]);
  });

  it("ranks higher what would run scripts", async () => {
    const { report } = await driftedWorld({ scripts: { postinstall: "node a.js" } });
    expect(report.findings).toMatchObject([
      { rule: "closure-drift", severity: "high", after: { runnable: ["pkg:npm/example-dependency@1.1.0"] } },
    ]);
  });

  it("says nothing where nothing has moved", async () => {
    const { repository, env } = await lockedWorld();
    const { report } = await runReport(repository.root, ["verify", "--depth", "artifact", "--closure"], {
      env,
    });
    expect(report.findings).toEqual([]);
  });
});
