import { basename } from "node:path";
import { compareServers, serverChange } from "../compare/compare.ts";
import { withUnseen } from "../compare/unseen.ts";
import type { Change } from "../model/change.ts";
import { McpLockError } from "../model/error.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { Report } from "../model/report.ts";
import type { World } from "../world.ts";
import { advisoryChanges } from "./advisories.ts";
import { assembleReport, reportProblems, reportServer } from "./assemble-report.ts";
import { conflictChange, meantNames, readDeclared } from "./declared.ts";
import { judgeChanges } from "./judge-changes.ts";
import { observe } from "./observe.ts";
import { type Observed, unobserved } from "./observed.ts";
import { readPolicy } from "./read-policy.ts";
import type { Request } from "./request.ts";
import { ageWarnings, createVerifier } from "./trust.ts";

/**
 * Are the declared servers what was agreed, to the depth asked for? Drift is in the report; an exception
 * means that nothing could be checked at all, such as no lockfile.
 */
export async function verify(request: Request, world: World): Promise<Report> {
  const declared = await readDeclared(request, world);
  const { discovery, locked } = declared;
  if (locked === null) {
    throw new McpLockError("LOCK_MISSING", `there is no ${basename(request.lockfile)}`, {
      hint: "run `mcp-lock lock`, review what it writes, and commit it",
    });
  }
  const policy = await readPolicy(request, world);
  const verifier = createVerifier(request, world);
  const meant = meantNames(declared, request);
  const declarations = discovery.declarations.filter(({ name }) => meant.has(name));
  const looked = await observe(
    declarations.filter(({ name }) => locked.has(name)),
    { locked, policy, needsClosures: true, verifier, looks: 1 },
    request,
    world,
  );
  const observed = looked.map((one) => addUnseen(one, locked));
  const names = new Set(discovery.declarations.map(({ name }) => name));
  const changes = [
    ...declarations
      .filter(({ name }) => !locked.has(name))
      .map(({ name, declared }) => serverChange("added", name, { declared, artifact: null, surface: null })),
    ...[...locked]
      .filter(([name]) => !names.has(name) && meant.has(name))
      .map(([name, server]) => serverChange("removed", name, server)),
    ...discovery.conflicts.filter(([first]) => meant.has(first.name)).map(conflictChange),
    ...observed.flatMap((one) => observedChanges(one, locked)),
    ...(await advisoryChanges(observed, request, world)),
  ];
  const { findings, warnings } = await judgeChanges(changes, {
    against: "observation",
    servers: present(locked, observed),
    policy,
    today: world.today(),
  });
  const unlocked = declarations.filter(({ name }) => !locked.has(name)).map(unobserved);
  const checked = [...observed, ...unlocked.map((one) => ({ ...one, skipped: true }))];
  return assembleReport({
    command: "verify",
    depth: request.depth,
    shard: request.shard,
    written: false,
    trust: verifier.trust(),
    policy,
    servers: checked.sort(byName).map((one) => reportServer(one, findings, locked.get(one.name) ?? null)),
    findings,
    ...reportProblems(observed, [...warnings, ...ageWarnings(verifier.trust(), world.today())]),
  });
}

/** All servers as they are now, as far as that is known: what was not listed is as it was locked. */
function present(locked: Lockfile, observed: readonly Observed[]): Lockfile {
  const now = new Map(locked);
  for (const { name, observation } of observed) {
    const agreed = locked.get(name);
    const { surface } = observation;
    if (agreed !== undefined && surface !== null) now.set(name, { ...agreed, surface });
  }
  return now;
}

/** What a look cannot see because it is only shown to other clients is as it was locked. */
function addUnseen(observed: Observed, locked: Lockfile): Observed {
  const { name, observation } = observed;
  const agreed = locked.get(name);
  if (observation.surface === null || agreed === undefined) return observed;
  const surface = withUnseen(observation.surface, agreed.surface);
  return { ...observed, observation: { ...observation, surface } };
}

function observedChanges({ name, observation }: Observed, locked: Lockfile): Change[] {
  const agreed = locked.get(name);
  if (agreed === undefined) return [];
  const changes = compareServers(name, agreed, observation);
  // Without an observation the lock knows whether the declaration floats, as long as that has not changed.
  const artifact = observation.artifact ?? agreed.artifact;
  const told = changes.some(({ subject }) => subject.path === "/pinned" || subject.path.startsWith("/args/"));
  if (told || !("pinned" in artifact) || artifact.pinned !== false) return changes;
  const subject = { kind: "artifact", name: null, path: "/pinned" } as const;
  return [...changes, { kind: "stated", server: name, subject, after: false }];
}

function byName(a: Observed, b: Observed): number {
  return a.name < b.name ? -1 : 1;
}
