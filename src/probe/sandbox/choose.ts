import { join } from "node:path";
import { McpLockError } from "../../model/error.ts";
import type { Backend } from "../../model/sandbox.ts";
import type { World } from "../../world.ts";
import { type BubblewrapTools, bubblewrap } from "./bubblewrap.ts";
import type { Sandbox } from "./sandbox.ts";
import { sandboxExec, seatbelt } from "./seatbelt.ts";
import { selfTest } from "./self-test.ts";
import { throughSudo } from "./through-sudo.ts";

/** This machine, as far as it matters for a sandbox. */
export interface Host {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** The folders in which the user's programs lie, none of them from the repository. */
  readonly programFolders: readonly string[];
  /** The Node.js that starts servers. */
  readonly nodePath: string;
}

/** What became of trying a backend. */
export interface Tried {
  readonly backend: Backend;
  /** null when it does not work here. */
  readonly sandbox: Sandbox | null;
  /** Why it does not; null when it works. */
  readonly reason: string | null;
}

const four = ["HOME", "LANG", "PATH", "TZ"];
/** Where every Linux has the programs of its system. */
const systemFolders = ["/usr/bin", "/bin", "/usr/sbin", "/sbin", "/run/current-system/sw/bin"];

/** Tries backends in this order, until one works. */
export async function tryBackends(backends: readonly Backend[], host: Host, world: World): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const backend of backends) {
    const one = await tryBackend(backend, host, world);
    tried.push(one);
    if (one.sandbox !== null) break;
  }
  return tried;
}

/** The sandbox among those that were tried. SANDBOX_UNAVAILABLE, with every reason, when there is none. */
export function workingSandbox(tried: readonly Tried[]): Sandbox {
  const found = tried.find(({ sandbox }) => sandbox !== null)?.sandbox ?? null;
  if (found !== null) return found;
  const reasons = tried.map(({ backend, reason }) => `${backend}: ${reason}`);
  throw new McpLockError(
    "SANDBOX_UNAVAILABLE",
    ["there is no sandbox here to start servers in", ...reasons].join("\n  "),
    {
      hint: "`mcp-lock doctor` and docs/sandbox.md help to get one; --depth artifact starts nothing; --sandbox none starts servers as ordinary programs, which can do whatever you can",
    },
  );
}

function tryBackend(backend: Backend, host: Host, world: World): Promise<Tried> {
  switch (backend) {
    case "bubblewrap":
      return tryBubblewrap(host, world);
    case "sandbox-exec":
      return trySeatbelt(host, world);
  }
}

async function trySeatbelt({ platform, nodePath }: Host, world: World): Promise<Tried> {
  const backend = "sandbox-exec";
  if (platform !== "darwin") return { backend, sandbox: null, reason: "it is a part of macOS" };
  if ((await world.files.status(sandboxExec)) === null)
    return { backend, sandbox: null, reason: `${sandboxExec} is not there` };
  const sandbox = seatbelt(nodePath);
  const trial = { nodePath, variables: [...four, "TMPDIR"], prlimit: null };
  return tell(backend, sandbox, await selfTest(sandbox, trial, world));
}

async function tryBubblewrap(host: Host, world: World): Promise<Tried> {
  const backend = "bubblewrap";
  const refuse = (reason: string): Tried => ({ backend, sandbox: null, reason });
  if (host.platform !== "linux") return refuse("it needs Linux");
  const bwrap = await findIn(host.programFolders, "bwrap", world);
  if (bwrap === null) return refuse("bwrap is not installed: your system's package is named bubblewrap");
  const found = await Promise.all(
    ["prlimit", "env", "setpriv"].map((name) => findIn(systemFolders, name, world)),
  );
  const [prlimit, env, setpriv] = found;
  if (typeof prlimit !== "string" || typeof env !== "string" || typeof setpriv !== "string")
    return refuse("prlimit, setpriv or env is not installed: the packages are util-linux and coreutils");
  const tools: BubblewrapTools = { bwrap, prlimit, env, setpriv };
  const trial = { nodePath: host.nodePath, variables: four, prlimit };
  const reasons: string[] = [];
  for (const { how, sandbox } of await waysOf(tools, host, world)) {
    const reason = await selfTest(sandbox, trial, world);
    if (reason === null) return tell(backend, sandbox, null);
    reasons.push(`${how}: ${reason}`);
  }
  return refuse(`${reasons.join("; ")}${await appArmorHint(world)}`);
}

interface Way {
  readonly how: string;
  readonly sandbox: Sandbox;
}

/** root needs no namespace for users, and is no user whose processes are counted. */
async function waysOf(tools: BubblewrapTools, { isRoot, nodePath }: Host, world: World): Promise<Way[]> {
  const asUser = { how: "through a user namespace", sandbox: bubblewrap(tools, "user", nodePath) };
  const asRoot = bubblewrap(tools, "root", nodePath);
  if (isRoot) return [{ how: "as root", sandbox: asRoot }, asUser];
  const sudo = isThrownAway(world) ? await findIn(systemFolders, "sudo", world) : null;
  if (sudo === null) return [asUser];
  return [asUser, { how: "with sudo", sandbox: throughSudo(asRoot, sudo) }];
}

/** A machine that GitHub runs for one job, where everybody is root without being asked. */
function isThrownAway({ env }: World): boolean {
  return env.get("GITHUB_ACTIONS") === "true" && env.get("RUNNER_ENVIRONMENT") === "github-hosted";
}

const appArmorSetting = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";

/** Ubuntu keeps ordinary users from making namespaces, unless a profile of AppArmor names the program. */
async function appArmorHint({ files }: World): Promise<string> {
  if ((await files.status(appArmorSetting)) === null) return "";
  const setting = Buffer.from(await files.read(appArmorSetting, 16).catch(() => new Uint8Array()));
  if (setting.toString("utf8").trim() !== "1") return "";
  return "; AppArmor restricts user namespaces here, and the profile bwrap-userns-restrict of the package apparmor-profiles permits bwrap to make them";
}

async function findIn(folders: readonly string[], name: string, { files }: World): Promise<string | null> {
  for (const folder of folders) {
    const path = join(folder, name);
    const kind = (await files.status(path))?.kind;
    if (kind === "file" || kind === "symlink") return path;
  }
  return null;
}

function tell(backend: Backend, sandbox: Sandbox, reason: string | null): Tried {
  return { backend, sandbox: reason === null ? sandbox : null, reason };
}
