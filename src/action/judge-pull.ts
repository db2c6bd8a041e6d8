import { type Decision, decide } from "../approve/decide.ts";
import { approvalDigest, approvalLabel } from "../approve/digest.ts";
import type { Account, Permission, Snapshot } from "../approve/snapshot.ts";
import { standingEvents } from "../approve/standing.ts";
import { McpLockError } from "../model/error.ts";
import { Approvers } from "../model/policy.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import type { GitHubApi } from "./github/api.ts";
import { type Commit, isDifferent } from "./github/commit.ts";
import {
  contributorsOf,
  readCommits,
  readLabelEvents,
  readMembership,
  readMergeBase,
  readPermission,
  readPull,
  readTip,
} from "./github/read-pull.ts";
import type { Repository } from "./github/repository.ts";
import type { PullRequest } from "./github/schemas.ts";
import type { GatePaths } from "./guarded.ts";

/** What judging needs besides the pull request itself. */
export interface Bench {
  readonly api: GitHubApi;
  readonly repository: Repository;
  readonly commit: (sha: string) => Commit;
  readonly paths: GatePaths;
  /** The folder of the repository that is meant; empty for its root. */
  readonly folder: string;
  readonly today: string;
}

/** A pull request as it was judged. */
export interface JudgedPull {
  readonly pull: PullRequest;
  readonly evaluation: Evaluation;
  readonly decision: Decision;
  /** Identity of the changes that need approval; null when none does. */
  readonly digest: string | null;
  /** The label that approves them; null when nothing can. */
  readonly label: string | null;
  readonly warnings: readonly string[];
}

const mostAttempts = 3;

/** Judges a pull request as it is now; when it changes meanwhile, again, and at last not at all. */
export async function judgePull(number: number, bench: Bench): Promise<JudgedPull> {
  const { api, repository } = bench;
  let pull = await readLive(number, bench);
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const judged = await judgeOnce(pull, bench);
    // Of a pull request that changes nothing, a base that goes on makes nothing else.
    const isUnchanged = judged.evaluation.changed.length === 0;
    const now = isUnchanged
      ? withBase(await readPull(api, repository, number), pull.base.sha)
      : await readLive(number, bench);
    if (stateOf(pull) === stateOf(now)) return judged;
    pull = now;
  }
  throw new McpLockError("GATE_SUPERSEDED", "the pull request kept changing while it was judged", {
    hint: "the gate runs again for its newest state",
  });
}

/** A pull request with its base as it is now. */
async function readLive(number: number, { api, repository }: Bench): Promise<PullRequest> {
  const pull = await readPull(api, repository, number);
  return withBase(pull, await readTip(api, repository, pull.base.ref));
}

function withBase(pull: PullRequest, sha: string): PullRequest {
  return { ...pull, base: { ...pull.base, sha } };
}

function stateOf({ head, base, labels }: PullRequest): string {
  return JSON.stringify([head.sha, base.sha, base.ref, labels.map(({ name }) => name).sort()]);
}

async function judgeOnce(pull: PullRequest, bench: Bench): Promise<JudgedPull> {
  const { commit, paths, folder, today } = bench;
  const evaluation = await evaluate(commit(pull.base.sha), commit(pull.head.sha), paths, folder, today);
  const { findings, policy, policyDigest } = evaluation;
  const pending = findings.filter(({ action }) => action === "approve" || action === "deny");
  const identity = { repositoryId: pull.base.repo.id, number: pull.number };
  const digest =
    pending.length === 0 || policyDigest === null
      ? null
      : approvalDigest(
          identity,
          pending.map((finding) => finding.digest),
          policyDigest,
        );
  const isDenied = pending.some(({ action }) => action === "deny");
  const outdated = digest === null ? [] : await outdatedPaths(pull, evaluation.changed, bench);
  const label = digest === null || isDenied || outdated.length > 0 ? null : approvalLabel(digest);
  const approvers = policy?.approvers ?? Approvers.parse({});
  const { snapshot, warnings } = await takeSnapshot(pull, label, approvers, bench);
  const decision: Decision =
    outdated.length > 0
      ? { verdict: "blocked", reason: "outdated" }
      : decide(findings, label ?? "", approvers, snapshot);
  const update = `update the branch: it lacks what its base has changed in ${outdated.join(", ")}`;
  return {
    pull,
    evaluation,
    decision,
    digest,
    label,
    warnings: [...evaluation.warnings, ...warnings, ...(outdated.length === 0 ? [] : [update])],
  };
}

/**
 * What the base has changed since the branch left it, and the branch lacks. Nobody is to approve the difference of
 * such a file: it would show the base's own changes backwards.
 */
async function outdatedPaths(
  pull: PullRequest,
  changed: readonly string[],
  { api, repository, commit }: Bench,
): Promise<string[]> {
  const start = await readMergeBase(api, repository, pull.base.sha, pull.head.sha);
  if (start === pull.base.sha) return [];
  const moved = await Promise.all(
    changed.map((path) => isDifferent(path, commit(start), commit(pull.base.sha))),
  );
  return changed.filter((_, at) => moved[at]);
}

/** Reads what an approval depends on; of a pull request without the label, nothing more need be known. */
async function takeSnapshot(
  pull: PullRequest,
  label: string | null,
  { teams }: Approvers,
  { api, repository }: Bench,
): Promise<{ snapshot: Snapshot; warnings: string[] }> {
  const labels = pull.labels.map(({ name }) => name);
  const bare = { author: pull.user, labels, contributors: new Set<number>(), events: [] };
  if (label === null || !labels.includes(label)) {
    return { snapshot: { ...bare, permissions: new Map(), members: new Map() }, warnings: [] };
  }
  const [events, commits] = await Promise.all([
    readLabelEvents(api, repository, pull.number, label),
    readCommits(api, repository, pull.base.sha, pull.head.sha),
  ]);
  const actors = standingEvents(label, events).flatMap(({ actor }) =>
    actor?.type === "User" ? [actor] : [],
  );
  const { ids, unnamed } = contributorsOf(commits);
  const permissions = await answers(actors, (actor) => readPermission(api, repository, actor));
  const members =
    teams.length === 0
      ? new Map<number, boolean>()
      : await answers(actors, (actor) => readMembership(api, teams, actor));
  return {
    snapshot: { ...bare, contributors: ids, events, permissions, members },
    warnings: unnamed === 0 ? [] : [`${unnamed} commits name no account of GitHub as their author`],
  };
}

async function answers<T extends Permission | boolean>(
  actors: readonly Account[],
  ask: (actor: Account) => Promise<T | null>,
): Promise<ReadonlyMap<number, T>> {
  const known = new Map<number, T>();
  for (const actor of actors) {
    const answer = await ask(actor);
    if (answer !== null) known.set(actor.id, answer);
  }
  return known;
}
