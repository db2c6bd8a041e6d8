import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import canonicalize from "canonicalize";
import type { ErrorCode } from "../../src/model/error.ts";
import { McpLockError } from "../../src/model/error.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { Launch, ProcessLaunch } from "../../src/model/launch.ts";
import type { Definition } from "../../src/model/surface.ts";
import { createKeep } from "../../src/probe/keep.ts";
import { defaultLimits, type Limits } from "../../src/probe/limits.ts";
import { type Listing, listEverything } from "../../src/probe/listing.ts";
import { type Look, look } from "../../src/probe/look.ts";
import { createMasks } from "../../src/probe/masks.ts";
import { noSandbox, type Sandbox } from "../../src/probe/sandbox/sandbox.ts";
import type { Session } from "../../src/probe/session.ts";
import { realWorld } from "../../src/real-world.ts";

/** Limits that a healthy server stays below on the slowest machine; tests lower the one that they are about. */
export function limitsWith(changed: Partial<Limits> = {}): Limits {
  return { ...defaultLimits, handshake: 40_000, total: 40_000, ...changed };
}

/** Starts a script of test/fixtures/servers with this Node.js. */
export function launchFixture(name: string, ...args: string[]): ProcessLaunch {
  const script = fileURLToPath(new URL(`../fixtures/servers/${name}`, import.meta.url));
  return {
    kind: "process",
    program: process.execPath,
    args: [script, ...args],
    env: new Map(),
    folders: [dirname(script)],
  };
}

/** A step of a script: a line to write, or one of the steps of test/fixtures/servers/scripted.mjs. */
export type Step = string | Readonly<Record<string, unknown>>;

/** What a scripted server does; see test/fixtures/servers/scripted.mjs. */
export interface ServerScript {
  readonly start?: readonly Step[];
  readonly on?: Readonly<Record<string, readonly Step[]>>;
  readonly stubborn?: boolean;
}

export function launchScript(script: ServerScript): ProcessLaunch {
  return launchFixture("scripted.mjs", JSON.stringify(script));
}

/** One look at a server, through the real world. */
export function lookAt(
  launch: Launch,
  changed: Partial<Limits> = {},
  allowLoopback = true,
  sandbox: Sandbox = noSandbox(process.execPath),
): Promise<Look> {
  return look(launch, { limits: limitsWith(changed), sandbox, allowLoopback }, realWorld());
}

/** Everything that a session lists. */
export function listOf(
  session: Session,
  capabilities: readonly string[],
  changed: Partial<Limits> = {},
): Promise<Listing> {
  const limits = limitsWith(changed);
  return listEverything(session, capabilities, limits, createKeep(createMasks([]), limits));
}

/** A definition with its fingerprint, computed without any module of src. */
export function definitionOf(definition: JsonObject): Definition {
  return { definition, fingerprint: independentFingerprint(JSON.stringify(definition)) };
}

/** The code that a piece of work fails with; anything but a McpLockError is a failure of the test. */
export async function failureOf(work: Promise<unknown>): Promise<ErrorCode> {
  const outcome = await work.then(
    () => new Error("it succeeded"),
    (error: unknown) => error,
  );
  if (outcome instanceof McpLockError) return outcome.code;
  throw outcome;
}

/** The fingerprint of a raw JSON text by RFC 8785, computed without any module of src. */
export function independentFingerprint(raw: string): string {
  const text = canonicalize(JSON.parse(raw));
  if (text === undefined) throw new Error(`${raw} has no canonical form`);
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}
