import { compareLockfiles } from "../compare/compare.ts";
import { formatLockfile } from "../lockfile/format.ts";
import { refuseSecrets } from "../lockfile/secret.ts";
import type { Declaration } from "../model/declaration.ts";
import { McpLockError, toMcpLockError } from "../model/error.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { Observation } from "../model/observation.ts";
import type { Report, ReportedError } from "../model/report.ts";
import type { Closure } from "../resolve/closure.ts";
import type { World } from "../world.ts";
import { assembleReport, reportError, reportProblems, reportServer } from "./assemble-report.ts";
import { lockedClosure } from "./closures.ts";
import { isMeant, readDeclared } from "./declared.ts";
import { judgeChanges } from "./judge-changes.ts";
import { attestationsOf, closuresOf, declaredOnly, merge } from "./lock-entries.ts";
import { observe } from "./observe.ts";
import type { Observed } from "./observed.ts";
import { readPolicy } from "./read-policy.ts";
import type { Request } from "./request.ts";
import { ageWarnings, createVerifier } from "./trust.ts";
import { writeLock } from "./write-lock.ts";

export interface LockRequest extends Request {
  /** Only say what would change. */
  readonly check: boolean;
}

const nothing: Lockfile = new Map();

/** A lock that was made and stands nowhere yet. */
export interface PreparedLock {
  /** What was locked until now. */
  readonly before: Lockfile;
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
    { locked: before, policy, needsClosures: false, verifier, looks: 2 },
    { ...request, depth: "live" },
    world,
  );
  const observed = seen.map(refuseInvalid).map(refuseUnstable);
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
    before,
    lockfile: after,
    closures,
    attestations: attestationsOf(observed, after),
    whole: errors.every(({ server }) => server !== null && before.has(server)),
    changed: locked === null || formatLockfile(before) !== formatLockfile(after),
    report,
  };
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
      hint: "do not use it: ask its publisher; new keys of npm's registry come with `mcp-lock trust update`",
    },
  );
  return { ...observed, error };
}

/** Nobody can agree to words that move. */
function refuseUnstable(observed: Observed): Observed {
  const { unstable = [] } = observed.observation;
  if (unstable.length === 0 || observed.error !== null) return observed;
  const named = unstable.map(({ subject: { kind, name } }) =>
    name === null ? kind : `the ${kind} ${JSON.stringify(name.slice(0, 100))}`,
  );
  const more = named.length > 5 ? ` and ${named.length - 5} more` : "";
  const error = new McpLockError(
    "PROBE_UNSTABLE",
    `not the same on every look: ${named.slice(0, 5).join(", ")}${more}`,
    {
      hint: "ask its publisher; places that move for a good reason can be named in the policy, servers.NAME.volatile",
    },
  );
  return { ...observed, error, observation: { ...observed.observation, surface: null } };
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
