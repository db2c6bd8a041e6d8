import { resolve } from "node:path";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { parseShard } from "../app/shard.ts";
import { type GateEvent, gateEvents } from "../app/workflows/settings.ts";
import { type Depth, depths } from "../model/depth.ts";
import { McpLockError } from "../model/error.ts";
import { mostLooks } from "../model/looks.ts";
import type { Shard } from "../model/report.ts";
import { type SandboxChoice, sandboxes } from "../model/sandbox.ts";
import { nearest } from "../nearest.ts";

export const formats = ["text", "json", "markdown", "sarif", "html"] as const;
export type Format = (typeof formats)[number];

export const commands = [
  "init",
  "lock",
  "verify",
  "diff",
  "show",
  "policy",
  "sbom",
  "trust",
  "doctor",
  "merge-reports",
] as const;
export type Command = (typeof commands)[number];

/** A command line, understood. */
export interface Invocation {
  /** null when only the version or help was asked for. */
  readonly command: Command | null;
  readonly positionals: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly cwd: string;
  readonly lockfile: string;
  readonly policy: string | null;
  readonly config: readonly string[];
  readonly format: Format;
  readonly output: string | null;
  readonly depth: Depth;
  readonly offline: boolean;
  readonly sandbox: SandboxChoice;
  readonly timeout: number | null;
  readonly looks: number | null;
  readonly jobs: number | null;
  readonly closure: boolean;
  readonly advisories: boolean;
  readonly osvDump: string | null;
  readonly trustedRoot: string | null;
  readonly registryKeys: string | null;
  readonly imageKeys: readonly string[];
  readonly withEnv: boolean;
  readonly allowLocal: boolean;
  readonly allowLoopback: boolean;
  readonly check: boolean;
  readonly declared: boolean;
  readonly shard: Shard | null;
  readonly event: GateEvent;
  readonly yes: boolean;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

const config = {
  cwd: { type: "string", short: "C" },
  lockfile: { type: "string" },
  policy: { type: "string" },
  config: { type: "string", multiple: true },
  format: { type: "string" },
  output: { type: "string" },
  depth: { type: "string" },
  offline: { type: "boolean" },
  sandbox: { type: "string" },
  timeout: { type: "string" },
  looks: { type: "string" },
  jobs: { type: "string" },
  closure: { type: "boolean" },
  advisories: { type: "boolean" },
  "osv-db": { type: "string" },
  "trusted-root": { type: "string" },
  "registry-keys": { type: "string" },
  "image-key": { type: "string", multiple: true },
  "with-env": { type: "boolean" },
  "allow-local": { type: "boolean" },
  "allow-loopback": { type: "boolean" },
  check: { type: "boolean" },
  declared: { type: "boolean" },
  shard: { type: "string" },
  event: { type: "string" },
  yes: { type: "boolean" },
  "no-color": { type: "boolean" },
  quiet: { type: "boolean" },
  verbose: { type: "boolean" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies ParseArgsOptionsConfig;

const starting: readonly Command[] = ["init", "lock", "verify"];
const all = commands.filter((command) => command !== "init");

/** Options that only some commands have. */
const only: ReadonlyMap<string, readonly Command[]> = new Map([
  ["policy", ["init", "lock", "verify", "diff", "policy", "doctor"]],
  ["depth", ["verify"]],
  ["shard", ["verify"]],
  ["closure", ["verify"]],
  ["advisories", ["verify"]],
  ["osv-db", ["verify"]],
  ["check", ["lock"]],
  ["declared", ["show"]],
  ["event", ["init"]],
  ["yes", ["init"]],
  // A workflow reads all client files, and init writes its own files.
  ["config", all],
  ["format", all],
  ["output", all],
  ...["trusted-root", "registry-keys", "image-key"].map((option) => [option, starting] as const),
  ["sandbox", [...starting, "doctor"]],
  ...["offline", "timeout", "looks", "jobs", "with-env", "allow-local", "allow-loopback"].map(
    (option) => [option, starting] as const,
  ),
]);

/** Understands a command line (without the program's name). Anything unknown is a USAGE error with the nearest known word. */
export function parseOptions(argv: readonly string[], cwd: string): Invocation {
  const { values, positionals } = parse(argv);
  const [word, ...rest] = positionals;
  const command = word === undefined ? null : oneOf("command", word, commands);
  for (const option of Object.keys(values)) checkApplies(option, command);
  const root = resolve(cwd, values.cwd ?? ".");
  return {
    command,
    positionals: rest,
    help: values.help ?? false,
    version: values.version ?? false,
    cwd: root,
    lockfile: resolve(root, values.lockfile ?? "mcp-lock.json"),
    policy: values.policy === undefined ? null : resolve(root, values.policy),
    config: values.config ?? [],
    format: oneOf("--format", values.format ?? "text", formats),
    output: values.output === undefined ? null : resolve(cwd, values.output),
    depth: oneOf("--depth", values.depth ?? "live", depths),
    offline: values.offline ?? false,
    sandbox: oneOf("--sandbox", values.sandbox ?? "auto", sandboxes),
    timeout: values.timeout === undefined ? null : positive("--timeout", values.timeout) * 1000,
    looks: values.looks === undefined ? null : parseLooks(values.looks),
    jobs: values.jobs === undefined ? null : Math.ceil(positive("--jobs", values.jobs)),
    closure: values.closure ?? false,
    advisories: values.advisories ?? false,
    osvDump: values["osv-db"] === undefined ? null : resolve(cwd, values["osv-db"]),
    trustedRoot: values["trusted-root"] === undefined ? null : resolve(cwd, values["trusted-root"]),
    registryKeys: values["registry-keys"] === undefined ? null : resolve(cwd, values["registry-keys"]),
    imageKeys: (values["image-key"] ?? []).map((path) => resolve(cwd, path)),
    withEnv: values["with-env"] ?? false,
    allowLocal: values["allow-local"] ?? false,
    allowLoopback: values["allow-loopback"] ?? false,
    check: values.check ?? false,
    declared: values.declared ?? false,
    shard: values.shard === undefined ? null : parseShard(values.shard),
    event: oneOf("--event", values.event ?? "pull_request", gateEvents),
    yes: values.yes ?? false,
    color: !(values["no-color"] ?? false),
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: config, allowPositionals: true, strict: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown === undefined) throw usage(message.split(". ")[0] ?? message, null);
    throw usage(
      `unknown option ${unknown}`,
      nearest(
        unknown,
        Object.keys(config).map((name) => `--${name}`),
      ),
    );
  }
}

function checkApplies(option: string, command: Command | null): void {
  const owners = only.get(option);
  if (owners === undefined || command === null || owners.includes(command)) return;
  throw usage(`--${option} is no option of ${command}`, `it belongs to ${owners.join(", ")}`);
}

function oneOf<T extends string>(what: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw usage(
    `unknown ${what} ${JSON.stringify(value)}`,
    nearest(value, known) ?? `one of ${known.join(", ")}`,
  );
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0 && value <= 86_400) return value;
  throw usage(`${option} takes a number above 0, not ${JSON.stringify(text)}`, null);
}

function parseLooks(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= mostLooks) return value;
  throw usage(`--looks takes a number from 1 to ${mostLooks}, not ${JSON.stringify(text)}`, null);
}

function usage(message: string, hint: string | null): McpLockError {
  return new McpLockError("USAGE", message, {
    hint: hint ?? "mcp-lock --help lists the commands and options",
  });
}
