import type { LimitFunction } from "p-limit";
import type { Declaration } from "../model/declaration.ts";
import { McpLockError, toMcpLockError } from "../model/error.ts";
import type { LockedServer } from "../model/lockfile.ts";
import type { Source } from "../model/source.ts";
import type { Look } from "../probe/look.ts";
import type { Program, ResolveContext, Resolved } from "../resolve/context.ts";
import { agreedBefore, billOf, today } from "./closures.ts";
import { done, failed, type Observed } from "./observed.ts";
import type { Request } from "./request.ts";
import { sameBytes } from "./same-bytes.ts";
import type { SandboxFor } from "./sandbox.ts";
import { refuseEchoes, secretsOf, withoutSecrets } from "./secrets.ts";
import type { Signed } from "./signatures.ts";
import { toLaunch } from "./to-launch.ts";
import type { Verifier } from "./trust.ts";

/** One server to look at. */
export interface Work {
  readonly declaration: Declaration;
  readonly locked: LockedServer | null;
  readonly needsClosures: boolean;
  readonly request: Request;
  readonly context: ResolveContext;
  readonly verifier: Verifier;
  readonly sandboxFor: SandboxFor;
  /** As how many clients to look. */
  readonly looks: number;
  /** JSON Pointers to the places whose words come and go. */
  readonly volatile: readonly string[];
}

type Outcome<T> =
  | { readonly value: T; readonly error: null }
  | { readonly value: null; readonly error: McpLockError };

/** What a server is now, to the depth asked for; whatever goes wrong is its error. */
export async function observeServer(
  work: Work,
  resolving: LimitFunction,
  probing: LimitFunction,
): Promise<Observed> {
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
  const known =
    resolved.error === null
      ? await examine(work, source, resolved.value, resolving)
      : failed(declaration, resolved.error);
  if (resolved.error !== null || known.error !== null || request.depth !== "live") {
    await looking;
    return known;
  }
  // What bears a false signature is not started.
  if (isFalselySigned(known)) return known;
  const looked =
    looking !== null && work.locked !== null && sameBytes(resolved.value.artifact, work.locked.artifact)
      ? await looking
      : await probing(() =>
          attempt(async () => lookAt(work, source, await startable(source, work, resolved.value))),
        );
  if (looked.error !== null) return { ...known, error: looked.error };
  const { surface, unstable, warnings } = looked.value;
  const observation = { ...known.observation, surface, ...(unstable.length > 0 && { unstable }) };
  return { ...known, observation, warnings: [...known.warnings, ...warnings] };
}

/** What can be told of an artifact without starting it: what it pulls in, and who signed it. */
async function examine(
  work: Work,
  source: Source,
  resolved: Resolved,
  resolving: LimitFunction,
): Promise<Observed> {
  const { declaration, request, context } = work;
  const { artifact, closure, withdrawn, unlisted } = resolved;
  // Nobody can agree to what is not to be had; what was agreed is looked at, and that it is gone is told.
  if (withdrawn !== undefined && !work.needsClosures) return failed(declaration, withdrawn);
  const [bill, fresh, signed] = await Promise.all([
    billOf(artifact, closure, withdrawn !== undefined),
    attempt(async () => (request.closure ? today(source, artifact, closure, context) : undefined)),
    resolving(() => attempt(() => signedBy(work, resolved))),
  ]);
  const seen = {
    artifact,
    ...bill,
    ...(fresh.value !== null && fresh.value !== undefined && { today: fresh.value }),
    ...signed.value?.seen,
  };
  const found = {
    closure,
    attestations: signed.value?.document ?? null,
    warnings: [...(unlisted === undefined ? [] : [unlisted]), ...(signed.value?.warnings ?? [])],
  };
  const error = fresh.error ?? signed.error;
  if (error !== null) return { ...failed(declaration, error, seen), ...found };
  return { ...done(declaration, { ...seen, surface: null }), ...found };
}

function isFalselySigned({ observation: { signature, registrySignature } }: Observed): boolean {
  return signature?.status === "invalid" || registrySignature?.status === "invalid";
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

/** Nothing is put in place that would not be started. */
async function startable(
  source: Source,
  { sandboxFor }: Work,
  { unstartable, prepare }: Resolved,
): Promise<Program | null> {
  if (unstartable !== undefined) throw unstartable;
  await sandboxFor(source);
  return prepare();
}

async function lookAt(
  { declaration, request, context, sandboxFor, looks, volatile }: Work,
  source: Source,
  program: Program | null,
): Promise<Look> {
  if (source.kind === "remote" && request.offline) {
    throw new McpLockError("OFFLINE", "a remote server can only be checked by dialling it", {
      hint: "run without --offline",
    });
  }
  const sandbox = await sandboxFor(source);
  request.onProgress?.(declaration.name, "probing");
  const secrets = secretsOf(declaration, request.withEnv, context.world.env);
  const launch = toLaunch(declaration, source, program, request, context.world);
  const [{ look }, { defaultLimits }] = await Promise.all([
    import("../probe/look.ts"),
    import("../probe/limits.ts"),
  ]);
  const limits =
    request.timeout === null
      ? defaultLimits
      : { ...defaultLimits, total: request.timeout, handshake: request.timeout };
  const { allowLoopback } = request;
  try {
    const seen = await look(launch, { limits, sandbox, allowLoopback, looks, volatile }, context.world);
    refuseEchoes(seen.surface, seen.unstable, secrets);
    return seen;
  } catch (error) {
    throw withoutSecrets(toMcpLockError(error), secrets);
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work(), error: null };
  } catch (error) {
    return { value: null, error: toMcpLockError(error) };
  }
}
