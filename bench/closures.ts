import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { declarationOf, publishedServers } from "../scripts/measure-closures-servers.ts";
import { type Command, measure, median, runOnce } from "./measure.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const cli = here("../dist/cli.js");
const coldRuns = 3;

interface ClosureFigures {
  /** Resolving, against npm's library. */
  readonly resolve: number;
  /** Locking, against npm's library, `npm ci` and a bare client, one after the other. */
  readonly lock: number;
  /** Milliseconds for each server that verifying what is cached takes longer than asking the registry. */
  readonly verify: number;
}

/** Real servers from npm: what mcp-lock costs beside what is needed anyway. Caches are empty but for `verify`. */
export async function measureClosures(): Promise<ClosureFigures> {
  const folder = mkdtempSync(join(tmpdir(), "mcp-lock-bench-"));
  const repository = join(folder, "repository");
  mkdirSync(repository);
  writeFileSync(join(repository, ".mcp.json"), declarationOf(publishedServers));
  const walls = new Map<string, number[]>();
  for (let run = 0; run < coldRuns; run++) {
    for (const [name, wall] of await runCold(folder, repository)) {
      walls.set(name, [...(walls.get(name) ?? []), wall]);
    }
  }
  const wall = (name: string) => median(walls.get(name) ?? []);
  const figures = {
    resolve: wall("resolve") / wall("arborist"),
    lock: wall("lock") / (wall("arborist") + wall("ci") + wall("list")),
    verify: await measureVerify(folder, repository),
  };
  rmSync(folder, { recursive: true, force: true });
  return figures;
}

/** One run of each, in turn, each with caches of its own that are empty. Milliseconds, by name. */
async function runCold(folder: string, repository: string): Promise<[string, number][]> {
  const fresh = join(folder, "fresh");
  rmSync(fresh, { recursive: true, force: true });
  for (const part of ["npm-cache", "resolve"]) mkdirSync(join(fresh, part), { recursive: true });
  const env = { MCP_LOCK_CACHE: join(fresh, "lock") };
  const folders = publishedServers.map((server) => {
    const own = join(fresh, server.name);
    mkdirSync(own);
    const dependencies = { [server.package]: server.version };
    writeFileSync(join(own, "package.json"), JSON.stringify({ private: true, dependencies }));
    return own;
  });
  const bare = [join(fresh, "npm-cache"), JSON.stringify(folders)];
  const specs = publishedServers.map((server) => `${server.package}@${server.version}`);
  for (const path of ["mcp-lock.json", ".mcp-lock"])
    rmSync(join(repository, path), { recursive: true, force: true });
  const time = async (name: string, command: Command): Promise<[string, number]> => [
    name,
    (await runOnce(command)).wall,
  ];
  return [
    await time("arborist", { args: [here("bare-arborist.mjs"), ...bare] }),
    await time("resolve", {
      args: [here("resolve-closures.ts"), ...specs],
      env: { MCP_LOCK_CACHE: join(fresh, "resolve") },
    }),
    // With the packuments that npm's library has left in the cache.
    await time("ci", { args: [here("npm-ci.mjs"), ...bare] }),
    await time("lock", { args: [cli, "lock", "--sandbox", "none", "--quiet"], cwd: repository, env }),
    await time("list", await listCommand(repository, env)),
  ];
}

/** A bare client that lists what `lock` has installed. */
async function listCommand(repository: string, env: Readonly<Record<string, string>>): Promise<Command> {
  const { installedPrograms } = await import("./installed-programs.ts");
  const programs = await installedPrograms(repository, env);
  const variables = publishedServers.flatMap((server) => server.env ?? []);
  return {
    args: [here("bare-client.mjs"), JSON.stringify(programs)],
    env: Object.fromEntries(variables.map((name) => [name, "none"])),
  };
}

/** What is cached is verified; a process that only asks for the same packages is what the network costs. */
async function measureVerify(folder: string, repository: string): Promise<number> {
  const env = { MCP_LOCK_CACHE: join(folder, "fresh", "lock") };
  const names = publishedServers.map((server) => server.package);
  const figures = await measure(
    {
      verify: { args: [cli, "verify", "--depth", "artifact", "--quiet"], cwd: repository, env },
      network: { args: [here("bare-packuments.mjs"), ...names] },
    },
    9,
  );
  return (figures.verify.wall - figures.network.wall) / publishedServers.length;
}
