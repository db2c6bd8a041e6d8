import { basename } from "node:path";
import { compareLockfiles, compareServers } from "../compare/compare.ts";
import { canonicalJson } from "../json/canonical.ts";
import { writeAttestationsFile } from "../lockfile/attestations-file.ts";
import { readClosureFile, writeClosureFile } from "../lockfile/closure-file.ts";
import { formatLockfile } from "../lockfile/format.ts";
import { refuseSecrets } from "../lockfile/secret.ts";
import { writeLockfile } from "../lockfile/write.ts";
import type { Declaration } from "../model/declaration.ts";
import { McpLockError, toMcpLockError } from "../model/error.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { LockedServer, Lockfile } from "../model/lockfile.ts";
import type { Observation } from "../model/observation.ts";
import type { Report, ReportedError } from "../model/report.ts";
import type { InvalidSignature } from "../model/signature.ts";
import type { Closure } from "../resolve/closure.ts";
import type { World } from "../world.ts";
import { assembleReport, reportError, reportProblems, reportServer } from "./assemble-report.ts";
import { lockedClosure } from "./closures.ts";
import { isMeant, readDeclared } from "./declared.ts";
import { judgeChanges } from "./judge-changes.ts";
import { type Observed, observe } from "./observe.ts";
import { readPolicy } from "./read-policy.ts";
import type { Request } from "./request.ts";
import { ageWarnings, createVerifier } from "./trust.ts";

export interface LockRequest extends Request {
  /** Only say what would change. */
  readonly check: boolean;
}

const nothing: Lockfile = new Map();

/** A lock that was made and stands nowhere yet. */
export interface PreparedLock {
  readonly lockfile: Lockfile;
  /** What lies beside it: what each server pulls in. */
  readonly closures: ReadonlyMap<string, Closure>;
  /** What the signatures of each server were verified from. */
  readonly attestations: ReadonlyMap<string, JsonObject>;
  /** Whether every server either was locked or keeps the entry it had. */
  readonly whole: boolean;
  /** Whether it differs from what is written. */
  readonly changed: boolean;
  readonly report: Report;
}

/**
 * Locks the declared servers as they are now. Writes nothing unless every server either was locked or keeps
 * the entry it had; the report tells what has changed and what went wrong.
 */
export async function lock(request: LockRequest, world: World): Promise<Report> {
  const prepared = await prepareLock(request, world);
  const { whole, changed, report } = prepared;
  const written = whole && changed && !request.check;
  if (whole && !request.check) await writeLock(prepared, request.lockfile, world);
  const outcome = report.errors.length > 0 ? "incomplete" : request.check && changed ? "fail" : "pass";
  return { ...report, written, outcome };
}

/** Writes what differs: closures first, so that the lockfile never names one that is not there yet. */
export async function writeLock(
  { lockfile, closures, attestations, changed }: PreparedLock,
  path: string,
  world: World,
): Promise<void> {
  for (const [server, closure] of closures) {
    const before = await readClosureFile(path, server, world).catch(() => null);
    const isThere = before !== null && canonicalJson(before) === canonicalJson(closure.lockfile);
    if (!isThere) await writeClosureFile(path, server, closure.lockfile, world);
  }
  for (const [server, document] of attestations) await writeAttestationsFile(path, server, document, world);
  if (changed) await writeLockfile(path, basename(path), lockfile, world);
}

/** The same without writing anything. */
export async function prepareLock(request: Request, world: World): Promise<PreparedLock> {
  const { discovery, locked } = await readDeclared(request, world);
  const policy = await readPolicy(request, world);
  const verifier = createVerifier(request, world);
  const before = locked ?? nothing;
  const declarations = discovery.declarations.filter(({ name }) => isMeant(name, request));
  const conflicts = new Set(discovery.conflicts.map(([first]) => first.name));
  const refused = declarations.flatMap((declaration) => refusal(declaration, conflicts));
  const lockable = declarations.filter(({ name }) => !refused.some(({ server }) => server === name));
  const seen = await observe(
    lockable,
    { locked: before, policy, needsClosures: false, verifier },
    { ...request, depth: "live" },
    world,
  );
  const observed = seen.map(refuseInvalid);
  const errors = [...refused, ...reportProblems(observed, []).errors];

  const kept = request.servers.length === 0 ? declaredOnly(before, discovery.declarations) : before;
  const after = merge(kept, observed);
  const closures = closuresOf(observed, after);
  const known = await withComponents(before, closures, request, world);
  const { findings, warnings } = await judgeChanges(compareLockfiles(known, listed(after, observed)), {
    against: "lockfile",
    servers: after,
    policy,
    today: world.today(),
  });
  const report = assembleReport({
    command: "lock",
    depth: "live",
    written: false,
    trust: verifier.trust(),
    policy,
    servers: observed.map((one) => reportServer(one, findings, null)),
    findings,
    warnings: reportProblems(observed, [...warnings, ...ageWarnings(verifier.trust(), world.today())])
      .warnings,
    errors,
  });
  return {
    lockfile: after,
    closures,
    attestations: attestationsOf(observed, after),
    whole: errors.every(({ server }) => server !== null && before.has(server)),
    changed: locked === null || formatLockfile(before) !== formatLockfile(after),
    report,
  };
}

/** The closures of those servers whose entries name them. */
function closuresOf(observed: readonly Observed[], after: Lockfile): Map<string, Closure> {
  return new Map(
    observed.flatMap(({ name, observation, closure }) =>
      closure !== null && observation.sbom?.digest === after.get(name)?.sbom?.digest ? [[name, closure]] : [],
    ),
  );
}

/** What is kept for those servers whose entries name it. */
function attestationsOf(observed: readonly Observed[], after: Lockfile): Map<string, JsonObject> {
  return new Map(
    observed.flatMap(({ name, observation, attestations }) =>
      attestations !== null && observation.attestations === after.get(name)?.attestations
        ? [[name, attestations]]
        : [],
    ),
  );
}

/** A signature that does not hold is nothing to agree to. */
function refuseInvalid(observed: Observed): Observed {
  const { signature, registrySignature, artifact } = observed.observation;
  const invalid = [signature, registrySignature].find((one) => one?.status === "invalid");
  if (invalid?.status !== "invalid" || observed.error !== null) return observed;
  const what = artifact !== null && "purl" in artifact ? artifact.purl : observed.name;
  const error = new McpLockError(
    "SIGNATURE_INVALID",
    `${what} has a signature that does not hold: ${invalid.reason}`,
    {
      hint: "do not use it: ask its publisher, and the operator of the registry",
    },
  );
  return { ...observed, error };
}

/** The entries with the packages that were observed. */
function listed(lockfile: Lockfile, observed: readonly Observed[]): ReadonlyMap<string, Observation> {
  const components = new Map(observed.map(({ name, observation }) => [name, observation.components]));
  return new Map(
    [...lockfile].map(([name, server]) => {
      const own = components.get(name);
      return [name, own === undefined ? server : { ...server, components: own }];
    }),
  );
}

/** The entries as they were, with their packages where something is to be compared with them. */
async function withComponents(
  before: Lockfile,
  closures: ReadonlyMap<string, Closure>,
  request: Request,
  world: World,
): Promise<ReadonlyMap<string, Observation>> {
  const known = new Map<string, Observation>(before);
  for (const name of closures.keys()) {
    const server = before.get(name);
    if (server?.sbom === undefined) continue;
    const closure = await lockedClosure(name, server, request.lockfile, world).catch(() => null);
    if (closure !== null) known.set(name, { ...server, components: closure.components });
  }
  return known;
}

function refusal(declaration: Declaration, conflicts: ReadonlySet<string>): ReportedError[] {
  const { name } = declaration;
  if (conflicts.has(name)) {
    const error = new McpLockError(
      "CONFLICTING_DECLARATIONS",
      `clients declare different servers named ${JSON.stringify(name)}`,
      {
        hint: "make the declarations the same, or give the servers different names",
      },
    );
    return [reportError(error, name)];
  }
  try {
    refuseSecrets(name, declaration.declared);
    return [];
  } catch (error) {
    return [reportError(toMcpLockError(error), name)];
  }
}

function declaredOnly(before: Lockfile, declarations: readonly Declaration[]): Lockfile {
  const names = new Set(declarations.map(({ name }) => name));
  return new Map([...before].filter(([name]) => names.has(name)));
}

/** What is known of signatures; what could not be asked is unavailable. */
function signaturesToLock({
  signature,
  registrySignature,
  attestations,
}: Observation): Pick<LockedServer, "signature" | "registrySignature" | "attestations"> {
  const unknown = { status: "unavailable", reason: "not-answered" } as const;
  return {
    ...(signature !== undefined && { signature: lockable(signature) ?? unknown }),
    ...(registrySignature !== undefined && { registrySignature: lockable(registrySignature) ?? unknown }),
    ...(attestations !== undefined && { attestations }),
  };
}

function lockable<T extends { readonly status: string }>(
  signature: T | InvalidSignature | null,
): Exclude<T, InvalidSignature> | null {
  return signature === null || signature.status === "invalid"
    ? null
    : (signature as Exclude<T, InvalidSignature>);
}

/** The entries kept, replaced by those that could be observed. One in which nothing changed stays as it is. */
function merge(kept: Lockfile, observed: readonly Observed[]): Lockfile {
  const merged = new Map(kept);
  for (const { name, observation } of observed) {
    const { declared, artifact, sbom, surface } = observation;
    if (artifact === null || surface === null) continue;
    const now: LockedServer = {
      declared,
      artifact,
      ...signaturesToLock(observation),
      ...(sbom !== undefined && sbom !== null && { sbom }),
      surface,
    };
    const old = kept.get(name);
    if (old === undefined || compareServers(name, old, now).length > 0) merged.set(name, now);
  }
  return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}
