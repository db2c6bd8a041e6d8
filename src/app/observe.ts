import { relative, sep } from "node:path";
import pLimit, { type LimitFunction } from "p-limit";
import type { Artifact } from "../model/artifact.ts";
import type { Declaration } from "../model/declaration.ts";
import { McpLockError, toMcpLockError } from "../model/error.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { LockedServer, Lockfile } from "../model/lockfile.ts";
import type { Observation } from "../model/observation.ts";
import type { Policy } from "../model/policy.ts";
import type { Source } from "../model/source.ts";
import type { Look } from "../probe/look.ts";
import type { Closure } from "../resolve/closure.ts";
import type { Program, ResolveContext, Resolved } from "../resolve/context.ts";
import type { World } from "../world.ts";
import { agreedBefore, billOf, today } from "./closures.ts";
import { refuseUnsandboxed } from "./refuse-unsandboxed.ts";
import type { Request } from "./request.ts";
import type { Signed } from "./signatures.ts";
import { toLaunch } from "./to-launch.ts";
import type { Verifier } from "./trust.ts";

/** What was found out about one declared server, and what went wrong on the way. */
export interface Observed {
  readonly name: string;
  readonly observation: Observation;
  readonly error: McpLockError | null;
  readonly warnings: readonly string[];
  /** Whether nobody was to look at it: it is not locked, or the policy wants it left alone. */
  readonly skipped: boolean;
  readonly durationMs: number;
  /** Everything that its package pulls in, where that was found out. */
  readonly closure: Closure | null;
  /** What its signatures were verified from, where they were. */
  readonly attestations: JsonObject | null;
}

/** What the repository has agreed on and wants. */
export interface Terms {
  readonly locked: Lockfile;
  readonly policy: Policy | null;
  /** Whether a locked closure that is missing or wrong is an error; else it is resolved anew. */
  readonly needsClosures: boolean;
  readonly verifier: Verifier;
}

/** Registries answer many questions at a time; processors start few servers. */
const resolvesAtATime = 16;

/**
 * What are the declared servers now, to the depth asked for? A server that cannot be observed carries its
 * error, so that one dead server does not hide the others.
 */
export async function observe(
  declarations: readonly Declaration[],
  { locked, policy, needsClosures, verifier }: Terms,
  request: Request,
  world: World,
): Promise<Observed[]> {
  if (request.depth === "declared") return declarations.map(unobserved);
  const context = resolveContext(request, world);
  const resolving = pLimit(resolvesAtATime);
  const probing = pLimit(request.jobs ?? process.getBuiltinModule("node:os").availableParallelism());
  return Promise.all(
    declarations.map(async (declaration) => {
      const started = world.now();
      const { timeout, unsafeIgnore } = await serverPolicy(declaration.name, policy);
      if (unsafeIgnore === true) return ignore(declaration);
      const work: Work = {
        declaration,
        locked: locked.get(declaration.name) ?? null,
        needsClosures,
        request: { ...request, timeout: request.timeout ?? (timeout === undefined ? null : timeout * 1000) },
        context,
        verifier,
      };
      const observed = await observeOne(work, resolving, probing);
      request.onProgress?.(declaration.name, observed.error === null ? "done" : "failed");
      return { ...observed, durationMs: Math.round(world.now() - started) };
    }),
  );
}

interface Work {
  readonly declaration: Declaration;
  readonly locked: LockedServer | null;
  readonly needsClosures: boolean;
  readonly request: Request;
  readonly context: ResolveContext;
  readonly verifier: Verifier;
}

type Outcome<T> =
  | { readonly value: T; readonly error: null }
  | { readonly value: null; readonly error: McpLockError };

function resolveContext(request: Request, world: World): ResolveContext {
  const own = relative(request.root, request.lockfile).split(sep).join("/");
  return {
    root: request.root,
    offline: request.offline,
    nodePath: request.nodePath,
    ownFiles: [own, ".mcp-lock"],
    npmConfig: once(async () => {
      const { loadNpmConfig } = await import("../resolve/npm-config.ts");
      return loadNpmConfig(request.root, request.nodePath, world);
    }),
    world,
  };
}

/** Work that is done when it is first asked for, and not again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}

async function observeOne(work: Work, resolving: LimitFunction, probing: LimitFunction): Promise<Observed> {
  const { declaration, request, context } = work;
  request.onProgress?.(declaration.name, "resolving");
  const [{ identify }, { lockedProgram, resolve }] = await Promise.all([
    import("../identify/identify.ts"),
    import("../resolve/resolve.ts"),
  ]);
  const source = identify(declaration.declared);
  const agreed = await attempt(async () =>
    work.locked === null ? null : agreedBefore(declaration.name, work.locked, work, context.world),
  );
  if (agreed.error !== null) return failed(declaration, agreed.error);
  const locked = agreed.value;
  const early = request.depth === "live" ? await attempt(() => lockedProgram(source, locked, context)) : null;
  // Locked bytes that are in place are looked at while the registry is asked whether they are still the ones.
  const program = early?.value ?? null;
  const looking = program === null ? null : probing(() => attempt(() => lookAt(work, source, program)));
  const resolved = await resolving(() => attempt(() => resolve(source, locked, context)));
  if (resolved.error !== null) {
    await looking;
    return failed(declaration, resolved.error);
  }
  const { artifact, closure, withdrawn } = resolved.value;
  const signing = resolving(() => attempt(() => signedBy(work, resolved.value)));
  // Nobody can agree to what is not to be had; what was agreed is looked at, and that it is gone is told.
  if (withdrawn !== undefined && !work.needsClosures) return failed(declaration, withdrawn);
  const fresh = await attempt(async () => (request.closure ? today(source, artifact, context) : undefined));
  if (fresh.error !== null) return failed(declaration, fresh.error, { artifact });
  const bill = await billOf(artifact, closure, withdrawn !== undefined);
  const signed = await signing;
  const known = { ...bill, ...(fresh.value !== undefined && { today: fresh.value }), ...signed.value?.seen };
  const found = {
    closure,
    attestations: signed.value?.document ?? null,
    warnings: signed.value?.warnings ?? [],
  };
  if (signed.error !== null) {
    await looking;
    return { ...failed(declaration, signed.error, { artifact, ...known }), ...found };
  }
  const isRefused = known.signature?.status === "invalid" || known.registrySignature?.status === "invalid";
  // What bears a false signature is not started.
  if (request.depth !== "live" || isRefused) {
    await looking;
    return { ...done(declaration, { artifact, surface: null, ...known }), ...found };
  }
  const looked =
    looking !== null && isSameArtifact(artifact, work.locked?.artifact ?? null)
      ? await looking
      : await probing(() =>
          attempt(async () => lookAt(work, source, await startable(source, request, resolved.value))),
        );
  if (looked.error !== null)
    return { ...failed(declaration, looked.error, { artifact, ...known }), ...found };
  const { surface, warnings } = looked.value;
  const observed = done(declaration, { artifact, surface, ...known });
  return { ...observed, ...found, warnings: [...found.warnings, ...warnings] };
}

async function signedBy(
  { declaration, locked, needsClosures, request, context, verifier }: Work,
  { artifact, attest }: Resolved,
): Promise<Signed> {
  const { signaturesOf } = await import("./signatures.ts");
  const question = {
    name: declaration.name,
    artifact,
    attest,
    locked,
    lockfile: request.lockfile,
    needsKept: needsClosures,
    verifier,
  };
  return signaturesOf(question, context.world);
}

function isSameArtifact(now: Artifact, locked: Artifact | null): boolean {
  return (
    now.kind === "npm" &&
    locked?.kind === "npm" &&
    now.purl === locked.purl &&
    now.integrity === locked.integrity
  );
}

/** Nothing is put in place that would not be started. */
async function startable(
  source: Source,
  request: Request,
  { unstartable, prepare }: Resolved,
): Promise<Program | null> {
  if (unstartable !== undefined) throw unstartable;
  if (source.kind !== "remote") refuseUnsandboxed(source, request);
  return prepare();
}

async function lookAt(
  { declaration, request, context }: Work,
  source: Source,
  program: Program | null,
): Promise<Look> {
  if (source.kind === "remote" && request.offline) {
    throw new McpLockError("OFFLINE", "a remote server can only be checked by dialling it", {
      hint: "run without --offline",
    });
  }
  if (source.kind !== "remote") refuseUnsandboxed(source, request);
  request.onProgress?.(declaration.name, "probing");
  const launch = toLaunch(declaration, source, program, request, context.world);
  const [{ look }, { defaultLimits }] = await Promise.all([
    import("../probe/look.ts"),
    import("../probe/limits.ts"),
  ]);
  const limits =
    request.timeout === null
      ? defaultLimits
      : { ...defaultLimits, total: request.timeout, handshake: request.timeout };
  return look(
    launch,
    { limits, nodePath: request.nodePath, allowLoopback: request.allowLoopback },
    context.world,
  );
}

async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work(), error: null };
  } catch (error) {
    return { value: null, error: toMcpLockError(error) };
  }
}

/** A server that nobody looked at. */
export function unobserved(declaration: Declaration): Observed {
  return done(declaration, { artifact: null, surface: null });
}

function ignore(declaration: Declaration): Observed {
  return { ...unobserved(declaration), skipped: true, warnings: ["the policy ignores this server"] };
}

async function serverPolicy(server: string, policy: Policy | null): Promise<Policy["servers"][string]> {
  if (policy === null) return {};
  const { policyFor } = await import("../judge/policy.ts");
  return policyFor(server, policy);
}

function done(declaration: Declaration, seen: Omit<Observation, "declared">): Observed {
  const observation = { declared: declaration.declared, ...seen };
  return {
    name: declaration.name,
    observation,
    error: null,
    warnings: [],
    skipped: false,
    durationMs: 0,
    closure: null,
    attestations: null,
  };
}

function failed(
  declaration: Declaration,
  error: McpLockError,
  seen: Omit<Observation, "declared" | "surface"> = { artifact: null },
): Observed {
  return { ...done(declaration, { ...seen, surface: null }), error };
}
