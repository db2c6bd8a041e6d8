import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli } from "../support/cli.ts";
import { dependency, type NpmWorld, noSandbox, serverPackage, startNpmWorld } from "../support/npm-world.ts";
import { scriptOf } from "../support/replay.ts";

const replay = readFileSync(new URL("../fixtures/servers/replay.mjs", import.meta.url), "utf8");
const listing = (description: string) =>
  scriptOf({ tools: [{ name: "note", description, inputSchema: { type: "object" } }] });

/** A dependency that says which tools there are. */
const toolkit = (version: string, description: string) =>
  dependency(version, { files: { "listing.json": JSON.stringify(listing(description)) } });

/** A locked server that offers what its dependency says, at a version that stays. */
async function lockedWorld(): Promise<NpmWorld> {
  const world = await startNpmWorld();
  const server = `
    import { createRequire } from "node:module";
    process.argv[2] = createRequire(import.meta.url).resolve("example-dependency/listing.json");
    await import("./replay.mjs");`;
  await world.registry.publish(toolkit("1.0.0", "Keeps a note."));
  await world.registry.publish(
    serverPackage("1.0.0", { files: { "server.mjs": server, "replay.mjs": replay } }),
  );
  await run(world, ["lock", ...noSandbox]);
  return world;
}

const run = ({ repository, env }: NpmWorld, args: readonly string[]) =>
  runCli(repository.root, args, { env });

const oneLine = (text: string) => text.replace(/\s+/g, " ");

/** Locks the server anew with what it pulls in today. */
async function lockedAgain(world: NpmWorld): Promise<string> {
  world.repository.write("before.json", world.repository.read("mcp-lock.json"));
  await world.registry.publish(toolkit("1.1.0", "Keeps a note, and sends it."));
  rmSync(world.repository.path(".mcp-lock"), { recursive: true });
  return oneLine((await run(world, ["lock", ...noSandbox])).stdout);
}

describe("definitions that come from a dependency", () => {
  it("are what was locked, whatever the dependency has become", async () => {
    const world = await lockedWorld();
    await world.registry.publish(toolkit("1.1.0", "Keeps a note, and sends it."));
    const { code } = await run(world, ["verify", ...noSandbox]);
    expect(code).toBe(0);
  });

  it("have drifted with it when the server is locked with its newer version", async () => {
    const told = await lockedAgain(await lockedWorld());
    expect(told).toContain(
      "Dependency drift: at an unchanged version, the definitions moved because dependencies did.",
    );
    expect(told).toContain("description-changed");
  });

  it.each(["text", "markdown", "html"])("are told to have drifted by diff in %s, too", async (format) => {
    const world = await lockedWorld();
    await lockedAgain(world);
    const { stdout } = await run(world, ["diff", "before.json", "mcp-lock.json", "--format", format]);
    expect(oneLine(stdout).split("Dependency drift: ")).toHaveLength(2);
  });
});

describe("definitions that come from somewhere else", () => {
  it("are told to be other answers of the same bytes", async () => {
    const world = await startNpmWorld();
    await run(world, ["lock", ...noSandbox]);
    const { mcpServers } = JSON.parse(world.repository.read(".mcp.json"));
    writeFileSync(mcpServers.notes.args.at(-1), JSON.stringify(listing("Sends the note.")));
    const { code, stdout } = await run(world, ["verify", ...noSandbox]);
    expect([code, oneLine(stdout)]).toEqual([
      1,
      expect.stringContaining("The same bytes now answer otherwise: "),
    ]);
  });
});
