import { join } from "node:path";
import { z } from "zod";
import { parseJson } from "../../json/strict.ts";
import { decodeText } from "../../json/text.ts";
import { McpLockError } from "../../model/error.ts";
import type { World } from "../../world.ts";

/** How the user has set up access to registries of container images. */
export interface OciConfig {
  /** Where images come from whose names leave that open: `HOST[:PORT]`, or null where nothing says so. */
  readonly defaultRegistry: string | null;
  /** Where cosign keeps signatures besides the repository of the image; null where nothing says so. */
  readonly signatures: SignatureStore | null;
  /** The credentials for exactly this host; null for none. */
  credentials(host: string): Credentials | null;
  /** The program that Docker would ask for credentials of a host, which is never run here; null for none. */
  helper(host: string): string | null;
}

/** A repository of signatures. */
export interface SignatureStore {
  /** null where the name leaves the registry open. */
  readonly host: string | null;
  readonly repository: string;
}

/** A name with its password, or a token that stands for both. */
export type Credentials = { readonly basic: string } | { readonly identityToken: string };

const configLimit = 4 * 1024 * 1024;

const DockerConfig = z.object({
  auths: z
    .record(z.string(), z.object({ auth: z.string().optional(), identitytoken: z.string().optional() }))
    .default({}),
  credsStore: z.string().optional(),
  credHelpers: z.record(z.string(), z.string()).default({}),
});
type DockerConfig = z.infer<typeof DockerConfig>;

const DaemonConfig = z.object({ "registry-mirrors": z.array(z.string()).default([]) });

/** Loads what Docker's client and daemon are told: `DOCKER_CONFIG`, else `~/.docker`. Missing files say nothing. */
export async function loadOciConfig(world: World): Promise<OciConfig> {
  const { env } = world;
  const home = env.get("HOME") ?? env.get("USERPROFILE") ?? null;
  const folder = env.get("DOCKER_CONFIG") || (home === null ? null : join(home, ".docker"));
  const empty: DockerConfig = { auths: {}, credHelpers: {} };
  const path = folder === null ? null : join(folder, "config.json");
  const config = (path === null ? null : await readConfig(path, DockerConfig, world)) ?? empty;
  const auths = new Map(Object.entries(config.auths).flatMap(([key, auth]) => entryFor(key, auth)));
  const helpers = new Map(Object.entries(config.credHelpers));
  return {
    defaultRegistry: await findDefaultRegistry(folder, home, world),
    signatures: readSignatureStore(env.get("COSIGN_REPOSITORY") ?? ""),
    credentials: (host) => toCredentials(auths.get(host), host),
    helper: (host) => helpers.get(host) ?? config.credsStore ?? null,
  };
}

/** `[HOST/]PATH`, as cosign reads it from `COSIGN_REPOSITORY`. A host has a dot or a port, or is localhost. */
function readSignatureStore(text: string): SignatureStore | null {
  if (text === "") return null;
  const [first = "", ...rest] = text.split("/");
  const host = /^(?=.*[.:]|localhost$)[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$/.test(first) ? first : null;
  const path = host === null ? [first, ...rest] : rest;
  const isPath = path.length > 0 && path.every((part) => /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(part));
  if (isPath && (host === null || URL.canParse(`https://${host}`)))
    return { host, repository: path.join("/") };
  throw new McpLockError("OCI_CONFIG", "COSIGN_REPOSITORY names no repository of a registry", {
    hint: "write HOST/PATH, or PATH in the registry that images without one come from",
  });
}

/** Docker writes the hosts of old registries as `https://HOST/v1/`. An entry for a path is not one for its host. */
function entryFor<T>(key: string, value: T): [string, T][] {
  const host = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1];
  return host === undefined ? [] : [[host, value]];
}

function toCredentials(auth: DockerConfig["auths"][string] | undefined, host: string): Credentials | null {
  if (auth?.identitytoken) return { identityToken: auth.identitytoken };
  if (!auth?.auth) return null;
  const basic = Buffer.from(auth.auth, "base64");
  if (basic.includes(":")) return { basic: basic.toString("base64") };
  throw new McpLockError("OCI_CONFIG", `Docker's configuration holds no name and password for ${host}`, {
    hint: "log in again with `docker login`",
  });
}

/** `MCP_LOCK_OCI_REGISTRY`, else the first mirror that Docker's daemon is told to use. */
async function findDefaultRegistry(
  folder: string | null,
  home: string | null,
  world: World,
): Promise<string | null> {
  const own = world.env.get("MCP_LOCK_OCI_REGISTRY");
  if (own) return toHost(own, "MCP_LOCK_OCI_REGISTRY");
  const shared = world.env.get("XDG_CONFIG_HOME") || (home === null ? null : join(home, ".config"));
  const folders = [shared === null ? null : join(shared, "docker"), folder, "/etc/docker"];
  for (const one of folders) {
    const path = one === null ? null : join(one, "daemon.json");
    const config = path === null ? null : await readConfig(path, DaemonConfig, world);
    const [mirror] = config?.["registry-mirrors"] ?? [];
    if (mirror !== undefined) return toHost(mirror, `${path}`);
  }
  return null;
}

/** The host in `HOST[:PORT]` or in a URL without a path. Which scheme is used follows from the host. */
function toHost(text: string, where: string): string {
  const url = URL.parse(text.includes("://") ? text : `https://${text}`);
  const isPlain = url !== null && url.pathname === "/" && url.search === "" && url.hash === "";
  if (isPlain && url.username === "" && url.password === "" && url.host !== "") {
    if (url.protocol === registryScheme(url.host)) return url.host;
    if (!text.includes("://")) return url.host;
  }
  throw new McpLockError("OCI_CONFIG", `${where} does not name the host of a registry`, {
    hint: "write HOST or HOST:PORT; it is asked over https, or over http on this machine",
  });
}

/** Only a registry on this machine is asked without TLS. */
export function registryScheme(host: string): "http:" | "https:" {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host) ? "http:" : "https:";
}

async function readConfig<T>(path: string, schema: z.ZodType<T>, world: World): Promise<T | null> {
  if ((await world.files.status(path)) === null) return null;
  try {
    return schema.parse(parseJson(decodeText(await world.files.read(path, configLimit), path), path));
  } catch {
    // What a parser says may quote the file, and it holds secrets.
    throw new McpLockError("OCI_CONFIG", `${path} is no configuration that Docker reads`, {
      hint: "`docker login` writes it anew",
    });
  }
}
