import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli, runReport } from "../support/cli.ts";
import { dependency, type NpmWorld, noSandbox, serverPackage, startNpmWorld } from "../support/npm-world.ts";

const lock = ["lock", ...noSandbox];

/** A server that wants a package which wants to be beside another version of what the server has. */
async function startPeerWorld(): Promise<NpmWorld> {
  const world = await startNpmWorld("@example/notes@2.0.0");
  const dependencies = { "example-dependency": "^1.0.0", "example-plugin": "^1.0.0" };
  await world.registry.publish(serverPackage("2.0.0", { manifest: { dependencies } }));
  await world.registry.publish({ ...dependency("1.0.0"), name: "example-peer" });
  const manifest = { main: "index.js", peerDependencies: { "example-peer": "^1.0.0" } };
  await world.registry.publish({ ...dependency("1.0.0", { manifest }), name: "example-plugin" });
  return world;
}

describe("npm's configuration of a machine", () => {
  it.each([
    "legacy-peer-deps=true",
    "install-strategy=nested",
    "prefer-dedupe=true",
    "omit=peer",
    "cpu=other",
  ])("does not change what a server pulls in: %s", async (line) => {
    const [plain, other] = [await startPeerWorld(), await startPeerWorld()];
    other.repository.write("npmrc", `${line}\n`);
    const env = { ...other.env, npm_config_userconfig: other.repository.path("npmrc") };
    expect((await runCli(plain.repository.root, lock, plain)).code).toBe(0);
    expect((await runCli(other.repository.root, lock, { env })).code).toBe(0);
    const read = ({ repository }: NpmWorld) => repository.read(".mcp-lock/notes/package-lock.json");
    expect(read(other)).toBe(read(plain));
    expect(read(plain)).toContain("example-peer");
  });
});

describe("npm's configuration of a repository", () => {
  it("starts no program in place of git", async () => {
    const world = await startNpmWorld("@example/notes@2.0.0");
    const dependencies = { source: "git+https://127.0.0.1:1/source.git" };
    await world.registry.publish(serverPackage("2.0.0", { manifest: { dependencies } }));
    const { repository } = world;
    repository.write("package.json", {});
    repository.write("git", `#!/bin/sh\ntouch ${JSON.stringify(repository.path("ran"))}\nexit 1\n`);
    chmodSync(repository.path("git"), 0o755);
    repository.write(".npmrc", `allow-git=all\ngit=${repository.path("git")}\n`);
    const { code, report } = await runReport(repository.root, lock, world);
    expect([code, report.errors.map((error) => error.code)]).toEqual([2, ["NPM_CLOSURE"]]);
    expect(() => repository.read("ran")).toThrow();
  });
});
