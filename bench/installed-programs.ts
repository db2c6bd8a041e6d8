import { basename, join } from "node:path";
import { lockedClosure } from "../src/app/closures.ts";
import { discover } from "../src/discover/discover.ts";
import { identify } from "../src/identify/identify.ts";
import { readLockfile } from "../src/lockfile/read.ts";
import { realWorld } from "../src/real-world.ts";
import { loadNpmConfig } from "../src/resolve/npm-config.ts";
import { resolve } from "../src/resolve/resolve.ts";

/** The commands with which mcp-lock starts a repository's locked servers from its cache. */
export async function installedPrograms(root: string): Promise<{ command: string; args: string[] }[]> {
  const world = realWorld();
  const nodePath = process.execPath;
  const lockfile = join(root, "mcp-lock.json");
  const locked = await readLockfile(lockfile, basename(lockfile), world);
  const { declarations } = await discover({ root, files: [] }, world);
  const npmConfig = () => loadNpmConfig(root, nodePath, world);
  const context = { root, offline: true, nodePath, ownFiles: ["mcp-lock.json"], npmConfig, world };
  return Promise.all(
    declarations.map(async ({ name, declared }) => {
      const source = identify(declared);
      const server = locked?.get(name);
      const closure = server === undefined ? null : await lockedClosure(name, server, lockfile, world);
      const agreed = server === undefined ? null : { artifact: server.artifact, closure };
      const program = await (await resolve(source, agreed, context)).prepare();
      if (program === null || !("args" in source)) throw new Error(`${name} is not started as a process`);
      return { command: program.path, args: [...program.args, ...source.args] };
    }),
  );
}
