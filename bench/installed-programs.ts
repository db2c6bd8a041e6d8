import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { discover } from "../src/discover/discover.ts";
import { identify } from "../src/identify/identify.ts";
import { realWorld } from "../src/real-world.ts";
import { readClosure } from "../src/resolve/closure.ts";
import { loadNpmConfig } from "../src/resolve/npm/config.ts";
import { resolve } from "../src/resolve/resolve.ts";

/** The commands with which mcp-lock starts a repository's locked servers from its cache. */
export async function installedPrograms(
  root: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ command: string; args: string[] }[]> {
  const real = realWorld();
  const world = { ...real, env: new Map([...real.env, ...Object.entries(env)]) };
  const nodePath = process.execPath;
  // As plain JSON: the checked reader is made for bundles, and does not load without one.
  const { servers } = JSON.parse(readFileSync(join(root, "mcp-lock.json"), "utf8"));
  const { declarations } = await discover({ root, files: [] }, world);
  const npmConfig = () => loadNpmConfig(root, nodePath, world);
  const context = { root, offline: true, nodePath, ownFiles: ["mcp-lock.json"], npmConfig, world };
  return Promise.all(
    declarations.map(async ({ name, declared }) => {
      const source = identify(declared);
      const file = join(root, ".mcp-lock", name, "package-lock.json");
      const closure = existsSync(file) ? readClosure(JSON.parse(readFileSync(file, "utf8")), file) : null;
      const agreed = { artifact: servers[name].artifact, closure };
      const program = await (await resolve(source, agreed, context)).prepare();
      if (program === null || !("args" in source)) throw new Error(`${name} is not started as a process`);
      return { command: program.path, args: [...program.args, ...source.args] };
    }),
  );
}
