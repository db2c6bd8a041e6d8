import { describe, expect, it } from "vitest";
import { runReport } from "../support/cli.ts";
import { faults, impatient, lockWorld, runAttacked, withoutCache } from "../support/npm-faults.ts";
import {
  declareNotes,
  dependency,
  type NpmWorld,
  noSandbox,
  serverPackage,
  startNpmWorld,
} from "../support/npm-world.ts";
import { startRegistry } from "../support/registry.ts";

const artifact = ["verify", "--depth", "artifact"];
const live = ["verify", ...noSandbox];
const lock = ["lock", ...noSandbox];
const evil = { files: { "extra.mjs": "evil" } };
const optional = { manifest: { optionalDependencies: { "example-dependency": "^1.0.0" }, dependencies: {} } };

async function lockedWorld(): Promise<NpmWorld> {
  return lockWorld(await startNpmWorld());
}

/** The exit code and the rules of what was found. */
async function judged({ repository, env }: NpmWorld, args: readonly string[]) {
  const { code, report } = await runReport(repository.root, args, { env });
  return { code, rules: report.findings.map(({ rule }) => rule) };
}

describe("a version that consists of other bytes than were locked", () => {
  it.each([
    ["depth artifact", artifact],
    ["depth live", live],
  ])("fails at %s, although everything is cached and the registry admits it", async (_, args) => {
    const world = await lockedWorld();
    await world.registry.replaceBytes(serverPackage("1.0.0", evil), true);
    expect(await judged(world, args)).toEqual({ code: 1, rules: ["integrity-changed"] });
  });

  it.each([true, false])("is not started (announced: %s)", async (announced) => {
    const world = await lockedWorld();
    const trace = world.repository.path("started");
    const files = { "server.mjs": `require("node:fs").writeFileSync(${JSON.stringify(trace)}, "");` };
    await world.registry.replaceBytes(serverPackage("1.0.0", { files }), announced);
    expect(await judged(withoutCache(world), live)).toMatchObject({ code: 1, rules: ["integrity-changed"] });
    expect(() => world.repository.read("started")).toThrow();
  });

  it("is not locked when the registry announces others", async () => {
    const world = await lockedWorld();
    await world.registry.replaceBytes(serverPackage("1.0.0", evil), false);
    expect(await runAttacked(withoutCache(world), lock)).toMatchObject({
      code: 2,
      codes: ["NPM_INTEGRITY"],
      untouched: true,
    });
  });
});

describe("a server of the same name", () => {
  it("from another registry fails as source-changed", async () => {
    const world = await lockedWorld();
    const other = await startRegistry();
    await other.publish(serverPackage("1.0.0"));
    await other.publish(dependency("1.0.0"));
    world.repository.write("package.json", {});
    world.repository.write(".npmrc", `@example:registry=${other.url}\n`);
    expect(await judged(world, artifact)).toEqual({ code: 1, rules: ["source-changed"] });
  });

  it("from another package fails as source-changed", async () => {
    const world = await lockedWorld();
    await world.registry.publish({ ...serverPackage("1.0.0"), name: "@other/journal" });
    declareNotes(world.repository, "@other/journal@1.0.0", world.script);
    const { code, rules } = await judged(world, artifact);
    expect([code, rules]).toEqual([1, expect.arrayContaining(["source-changed", "launch-changed"])]);
  });
});

describe("a package that a server depends on", () => {
  it.each([
    ["verify", true, live],
    ["verify", false, live],
    ["lock", true, lock],
    ["lock", false, lock],
  ])("with other bytes than were locked is refused by %s (announced: %s)", async (_, announced, args) => {
    const world = await lockedWorld();
    await world.registry.replaceBytes(dependency("1.0.0", evil), announced);
    const result = await runAttacked(withoutCache(world), args);
    expect(result).toMatchObject({ code: 2, codes: ["NPM_INTEGRITY"], untouched: true });
    expect(result.stderr).toContain("example-dependency@1.0.0");
  });

  it("is not left out because its registry failed, also when it is optional", async () => {
    const world = await startNpmWorld("@example/notes@2.0.0");
    await world.registry.publish(serverPackage("2.0.0", optional));
    world.registry.answer(faults.fails, /^\/example-dependency$/);
    const { code, report } = await runReport(world.repository.root, lock, { env: world.env });
    expect([code, report.errors.map((error) => error.code)]).toEqual([2, ["NPM_NETWORK"]]);
  });

  it("is left out, as npm does, when it is optional and there is none", async () => {
    const world = await startNpmWorld("@example/notes@2.0.0");
    const files = {
      "server.mjs": `#!/usr/bin/env node\n${serverPackage("1.0.0").files?.["server.mjs"]?.split("\n").slice(2).join("\n")}`,
    };
    await world.registry.publish(serverPackage("2.0.0", { ...optional, files }));
    world.registry.unpublish("example-dependency", "1.0.0");
    expect((await runReport(world.repository.root, lock, { env: world.env })).code).toBe(0);
    expect(JSON.parse(world.repository.read("mcp-lock.json")).servers.notes.sbom.components).toBe(0);
  });

  it("and that depends on others without end is given up", async () => {
    const world = await lockedWorld();
    await world.registry.publish(serverPackage("1.1.0"));
    declareNotes(world.repository, "@example/notes@1.1.0", world.script);
    const integrity = `sha512-${"a".repeat(86)}==`;
    world.registry.answer((request, response) => {
      const index = Number(/\d+$/.exec(request.url ?? "")?.[0] ?? 0);
      const name = index === 0 ? "example-dependency" : `link-${index}`;
      const dist = { tarball: `${world.registry.url}${name}.tgz`, integrity };
      const version = { name, version: "1.0.0", dependencies: { [`link-${index + 1}`]: "^1.0.0" }, dist };
      response.end(
        JSON.stringify({ name, "dist-tags": { latest: "1.0.0" }, versions: { "1.0.0": version } }),
      );
    }, /^\/(example-dependency|link-\d+)$/);
    const result = await runAttacked({ ...world, env: { ...world.env, ...impatient } }, lock);
    expect(result).toMatchObject({ code: 2, codes: ["NPM_CLOSURE"], untouched: true });
  });
});
