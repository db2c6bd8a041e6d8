import { McpLockError } from "../../model/error.ts";
import type { PypiSource } from "../../model/source.ts";
import type { World } from "../../world.ts";
import { type Login, readNetrc } from "../netrc.ts";

/** A package index as the user has configured it. */
export interface PypiIndex {
  /** Its address without a login, with a slash at the end. */
  readonly url: URL;
  readonly login: Login | null;
}

/** The indexes to ask, in this order: the first that knows a project is the one that counts, as for uv. */
export interface PypiConfig {
  readonly indexes: readonly PypiIndex[];
  /** Whether the index that the installer asks last is among them. */
  readonly hasDefault: boolean;
  /** The user's logins by host. */
  readonly logins: ReadonlyMap<string, Login>;
}

/** Settings under which an installer would choose differently from what is done here. */
const unsupported: Readonly<Record<PypiSource["installer"], readonly string[]>> = {
  uv: [
    ...["UV_FIND_LINKS", "UV_NO_INDEX", "UV_INDEX_STRATEGY", "UV_EXCLUDE_NEWER", "UV_PRERELEASE"],
    ...["UV_RESOLUTION", "UV_CONSTRAINT", "UV_OVERRIDE", "UV_EXCLUDE"],
  ],
  pipx: ["PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_NO_INDEX", "PIP_PRE", "PIP_CONSTRAINT"],
};
const harmless = new Set(["", "0", "false", "first-index", "if-necessary-or-explicit", "highest"]);

const defaults: Readonly<Record<PypiSource["installer"], readonly string[]>> = {
  uv: ["UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL"],
  pipx: ["PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL"],
};

/** The user's configuration of package indexes, from the environment. No index is known to mcp-lock itself. */
export async function readPypiConfig(installer: PypiSource["installer"], world: World): Promise<PypiConfig> {
  const { env } = world;
  const setting = unsupported[installer].find((name) => !harmless.has(env.get(name) ?? ""));
  if (setting !== undefined) {
    throw new McpLockError(
      "PYPI_CONFIG",
      `${setting} is set, and mcp-lock would not choose packages as it says`,
    );
  }
  const others = installer === "uv" ? [...words(env, "UV_INDEX"), ...words(env, "UV_EXTRA_INDEX_URL")] : [];
  const own = defaults[installer].map((name) => (env.get(name) ?? "").trim()).find((url) => url !== "");
  const indexes = [...others, ...(own === undefined ? [] : [own])].map((text) => toIndex(text, env));
  if (indexes.length === 0) throw noIndex("no Python package index is configured", installer);
  return { indexes, hasDefault: own !== undefined, logins: await readNetrc(world) };
}

/** PYPI_CONFIG, with the name of the variable to set. */
export function noIndex(problem: string, installer: PypiSource["installer"]): McpLockError {
  return new McpLockError("PYPI_CONFIG", problem, {
    hint: `set ${defaults[installer][0]} to the address of the index that ${installer} asks`,
  });
}

/**
 * The same for uv, in its own variables: a command line could be seen by others. Where none is asked last, the last
 * of the others is, so that uv asks none of its own.
 */
export function uvVariables({ indexes }: PypiConfig): Record<string, string> {
  const addresses = indexes.map(addressOf);
  const others = addresses.slice(0, -1).join(" ");
  return { UV_DEFAULT_INDEX: addresses.at(-1) ?? "", ...(others !== "" && { UV_INDEX: others }) };
}

function addressOf({ url, login }: PypiIndex): string {
  const address = new URL(url);
  address.username = encodeURIComponent(login?.user ?? "");
  address.password = encodeURIComponent(login?.password ?? "");
  return address.href;
}

function words(env: ReadonlyMap<string, string>, name: string): string[] {
  return (env.get(name) ?? "").split(/\s+/).filter((word) => word !== "");
}

/** `URL` or uv's `NAME=URL`, whose login may stand in variables of its own. */
function toIndex(text: string, env: ReadonlyMap<string, string>): PypiIndex {
  const [, name, address = text] = /^([A-Za-z0-9_.-]+)=(.*)$/s.exec(text) ?? [];
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    // The address may hold a password and is not repeated.
    throw new McpLockError("PYPI_CONFIG", "the address of a package index is not a URL of http or https");
  }
  const login = loginOf(url) ?? namedLogin(name, env);
  url.username = "";
  url.password = "";
  url.hash = "";
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return { url, login };
}

function loginOf({ username, password }: URL): Login | null {
  if (username === "" && password === "") return null;
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    throw new McpLockError("PYPI_CONFIG", "the login in the address of a package index is not well escaped");
  }
}

function namedLogin(name: string | undefined, env: ReadonlyMap<string, string>): Login | null {
  if (name === undefined) return null;
  const prefix = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  const [user, password] = [env.get(`${prefix}_USERNAME`), env.get(`${prefix}_PASSWORD`)];
  return user === undefined && password === undefined ? null : { user: user ?? "", password: password ?? "" };
}

/** The login for an address, which belongs to its host: never sent to another one, nor without encryption elsewhere. */
export function loginFor(url: URL, index: PypiIndex, { logins }: PypiConfig): Login | null {
  const isIndex = url.origin === index.url.origin;
  if (isIndex && index.login !== null) return index.login;
  return isIndex || url.protocol === "https:" ? (logins.get(url.hostname) ?? null) : null;
}
