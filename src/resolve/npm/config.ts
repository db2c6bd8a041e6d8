import { join } from "node:path";
import { McpLockError } from "../../model/error.ts";
import type { JsonValue } from "../../model/json-value.ts";
import type { World } from "../../world.ts";
import { cacheFolder } from "../cache.ts";
import { withoutLogin, withoutLogins } from "./logins.ts";
import { reasonOf } from "./reason.ts";

/** npm's configuration as npm itself reads it: environment, project, user and global files, then defaults. */
export interface NpmConfig {
  /** Options that npm's libraries take: registries, credentials, proxies, certificates. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Milliseconds for one answer. All that resolving one package asks for may take twice as long. */
  readonly patience: number;
  /** What registries have said of packages since this was read, or are about to say: none is asked twice. */
  readonly packuments: Map<string, Promise<JsonValue>>;
  /** The host that npm asks when nothing is configured. */
  readonly defaultRegistry: string;
  /**
   * The registry that the repository's own `.npmrc` names for a package, or null. Only that is part of a
   * package's identity: a mirror that one machine is set to use serves the same packages.
   */
  projectRegistry(name: string): string | null;
}

/** Loads npm's configuration for the repository at `root`. */
export async function loadNpmConfig(root: string, nodePath: string, world: World): Promise<NpmConfig> {
  const [{ default: Config }, { default: definitions }] = await Promise.all([
    import("@npmcli/config"),
    import("@npmcli/config/lib/definitions/index.js"),
  ]);
  const config = new Config({
    ...definitions,
    npmPath: join(cacheFolder(world.env), "npm"),
    argv: [],
    env: Object.fromEntries(world.env),
    execPath: nodePath,
    cwd: root,
  });
  try {
    await config.load();
  } catch (cause) {
    throw new McpLockError("NPM_CONFIG", `npm's configuration cannot be read: ${reasonOf(cause)}`, { cause });
  }
  const timeout = Math.min(Number(config.flat["timeout"]) || longestSilence, longestSilence);
  const options = { ...withoutLogins(config.flat), ...bounded, timeout };
  return {
    options,
    patience: silences * timeout,
    packuments: new Map(),
    defaultRegistry: String(config.get("registry", "default")),
    projectRegistry: (name) => projectRegistry(config, name),
  };
}

/** A check that waits for minutes is one that people switch off. */
const longestSilence = 30_000;
/** A registry that drips is never silent: it is given up after as long as so many silences. */
const silences = 20;
const bounded = {
  retry: { retries: 2, factor: 2, minTimeout: 250, maxTimeout: 2_000 },
  cache: null,
};

interface Lookup {
  find(key: string): string | null;
  get(key: string): unknown;
}

function projectRegistry(config: Lookup, name: string): string | null {
  const scopeKey = name.startsWith("@") ? `${name.split("/")[0]}:registry` : null;
  const key = scopeKey !== null && config.find(scopeKey) !== null ? scopeKey : "registry";
  return config.find(key) === "project" ? withoutLogin(String(config.get(key))) : null;
}
