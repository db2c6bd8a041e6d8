import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type CliResult, runCli } from "./cli.ts";
import { type Behind, type FakeProxy, startProxy } from "./npm-proxy.ts";
import { declareNotes, dependency, noSandbox, serverPackage } from "./npm-world.ts";
import { type FakeRegistry, startRegistry } from "./registry.ts";
import { scriptOf } from "./replay.ts";
import { makeRepository, type Repository } from "./repository.ts";

export const token = "npm_0123456789abcdefghijklmnopqrstuvwxyz";
const commands = [
  ["lock", ...noSandbox, "--verbose"],
  ["verify", ...noSandbox, "--verbose", "--closure", "--format", "json"],
];

export interface PrivateWorld {
  /** Has the scope's packages for those who know the token. */
  readonly scope: FakeRegistry;
  readonly proxy: FakeProxy;
  readonly repository: Repository;
  /** Where npm's configuration of the user lies. */
  readonly home: Repository;
  readonly env: Environment;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A registry for one scope at `http://packages.example/` that demands a token, and a public one at
 * `http://public.example/`. No machine knows these names: only the proxy does.
 */
export async function startPrivateWorld(more: Readonly<Record<string, Behind>> = {}): Promise<PrivateWorld> {
  const [scope, open] = [await startRegistry(), await startRegistry()];
  scope.requireToken(token);
  await scope.publish(serverPackage("1.0.0"));
  await open.publish(dependency("1.0.0"));
  scope.announceAs("http://packages.example/");
  open.announceAs("http://public.example/");
  const proxy = await startProxy({
    "packages.example": scope.url,
    "public.example": open.url,
    // npm tunnels to every host once it has tunnelled to one.
    "public.example:80": open.url,
    ...more,
  });
  const home = makeRepository({
    script: scriptOf({ tools: [{ name: "note", inputSchema: { type: "object" } }] }),
  });
  const repository = makeRepository({ "package.json": {} });
  declareNotes(repository, "@example/notes@1.0.0", home.path("script"));
  const { npm_config_registry: _, ...own } = scope.env();
  const env = { ...silence, ...own, MCP_LOCK_CACHE: home.path("cache"), PACKAGES_TOKEN: token };
  return { scope, proxy, repository, home, env };
}

/** Nothing of the machine's own configuration. */
const silence = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => /^(npm_config_.*|https?_proxy|no_proxy|proxy)$/i.test(name))
    .map((name) => [name, undefined]),
);

export const registries = "registry=http://public.example/\n@example:registry=http://packages.example/\n";
export const login = "//packages.example/:_authToken=$" + "{PACKAGES_TOKEN}\n";

export function configureUser({ home, env }: PrivateWorld, npmrc: string, extra: Environment = {}) {
  home.write("npmrc", npmrc);
  return { ...env, npm_config_userconfig: home.path("npmrc"), ...extra };
}

export async function runAll({ repository }: PrivateWorld, env: Environment): Promise<CliResult[]> {
  const results: CliResult[] = [];
  for (const args of commands) results.push(await runCli(repository.root, args, { env }));
  return results;
}

/** Every file below a folder that holds a text. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    const path = join(folder, name);
    return statSync(path).isFile() && readFileSync(path).includes(text);
  });
}

export function expectSecret({ repository, home }: PrivateWorld, results: readonly CliResult[]): void {
  expect(results.map(({ stdout, stderr }) => stdout + stderr).join("")).not.toContain(token);
  expect([...filesWith(repository.root, token), ...filesWith(home.root, token)]).toEqual([]);
}

/** The hosts that the token reached. */
export function told({ proxy }: PrivateWorld): string[] {
  const arrivals = proxy.arrivals.filter(({ authorization }) => authorization !== null);
  return [...new Set(arrivals.map(({ url }) => new URL(url).host))];
}

export function hostsOf({ arrivals }: FakeProxy): string[] {
  return [...new Set(arrivals.map(({ url }) => URL.parse(url)?.host ?? url))].sort();
}
