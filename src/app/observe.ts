import { relative, sep } from "node:path";
import pLimit, { type LimitFunction } from "p-limit";
import type { Artifact } from "../model/artifact.ts";
import type { Declaration } from "../model/declaration.ts";
import { McpLockError, toMcpLockError } from "../model/error.ts";
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
import { toLaunch } from "./to-launch.ts";

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
}

/** What the repository has agreed on and wants. */
export interface Terms {
  readonly locked: Lockfile;
  readonly policy: Policy | null;
  /** Whether a locked closure that is missing or wrong is an error; else it is resolved anew. */
  readonly needsClosures: boolean;
}

/** Registries answer many questions at a time; processors start few servers. */
const resolvesAtATime = 16;

/**
 * What are the declared servers now, to the depth asked for? A server that cannot be observed carries its
 * error, so that one dead server does not hide the others.
 */
export async function observe(
  declarations: readonly Declaration[],
  { locked, policy, needsClosures }: Terms,
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
}

type Outcome<T> =
  | { readonly value: T; readonly error: null }
  | { readonly value: null; readonly error: McpLockError };

function resolveContext(request: Request, world: World): ResolveContext {
  let npmConfig: ReturnType<ResolveContext["npmConfig"]> | null = null;
  const own = relative(request.root, request.lockfile).split(sep).join("/");
  return {
    root: request.root,
    offline: request.offline,
    nodePath: request.nodePath,
    ownFiles: [own, ".mcp-lock"],
    npmConfig: () => {
      npmConfig ??= import("../resolve/npm-config.ts").then(({ loadNpmConfig }) =>
        loadNpmConfig(request.root, request.nodePath, world),
      );
      return npmConfig;
    },
    world,
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
  const { artifact, closure, prepare, withdrawn, unlisted } = resolved.value;
  // Nobody can agree to what is not to be had; what was agreed is looked at, and that it is gone is told.
  if (withdrawn !== undefined && !work.needsClosures) return failed(declaration, withdrawn);
  const bill = await billOf(artifact, closure, withdrawn !== undefined);
  const fresh = await attempt(async () =>
    request.closure ? today(source, artifact, closure, context) : undefined,
  );
  if (fresh.error !== null) return failed(declaration, fresh.error, { artifact, ...bill });
  const sbom = { ...bill, ...(fresh.value !== undefined && { today: fresh.value }) };
  const told = unlisted === undefined ? [] : [unlisted];
  if (request.depth !== "live")
    return { ...done(declaration, { artifact, surface: null, ...sbom }), warnings: told, closure };
  const looked =
    looking !== null && isSameArtifact(artifact, work.locked?.artifact ?? null)
      ? await looking
      : await probing(() =>
          attempt(async () => lookAt(work, source, await startable(source, request, prepare))),
        );
  if (looked.error !== null) return { ...failed(declaration, looked.error, { artifact, ...sbom }), closure };
  const { surface, warnings } = looked.value;
  return { ...done(declaration, { artifact, surface, ...sbom }), warnings: [...told, ...warnings], closure };
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
  prepare: Resolved["prepare"],
): Promise<Program | null> {
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
  };
}

function failed(
  declaration: Declaration,
  error: McpLockError,
  seen: Omit<Observation, "declared" | "surface"> = { artifact: null },
): Observed {
  return { ...done(declaration, { ...seen, surface: null }), error };
}
