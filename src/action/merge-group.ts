import { McpLockError } from "../model/error.ts";
import { evaluate } from "./evaluate.ts";
import { readCommits } from "./github/read-pull.ts";
import { pathOf } from "./github/repository.ts";
import { AssociatedPull } from "./github/schemas.ts";
import { type Bench, type JudgedPull, judgePull } from "./judge-pull.ts";

/** The two ends of a group of pull requests that a merge queue has put together. */
export interface MergeGroup {
  readonly baseSha: string;
  readonly headSha: string;
  readonly headRef: string;
}

/** A group, judged: what it changes, and what has been approved on its pull requests. */
export interface JudgedGroup {
  readonly evaluation: JudgedPull["evaluation"];
  readonly members: readonly JudgedPull[];
  /** Digests of the changes that no pull request of the group has approval for. */
  readonly unapproved: readonly string[];
}

/** More pull requests than this are no group that anybody reads. */
const mostOthers = 50;

/**
 * Judges a merge group: a group has no labels, so every change of it must be one that was approved on one of its
 * pull requests, each as it is now. The one that the queue's branch names must pass itself. Others, which GitHub
 * names for the group's commits, are asked only for what it has no approval for: anybody can open a pull request
 * with these commits, and must not hold up the queue with it.
 */
export async function judgeGroup(group: MergeGroup, bench: Bench): Promise<JudgedGroup> {
  const { commit, paths, folder, today } = bench;
  const [base, head] = [commit(group.baseSha), commit(group.headSha)];
  const evaluation = await evaluate(base, head, paths, folder, today);
  const named = namedMembers(group.headRef);
  const found = await membersByCommit(group, bench);
  if (named.length === 0 && found.length === 0)
    throw new McpLockError("ACTION_EVENT", "no pull request of the merge group can be found", {
      hint: "the queue's branch names none, and GitHub knows of none for its commits",
    });
  const members: JudgedPull[] = [];
  for (const number of named) members.push(await judgePull(number, bench));
  const others = found.filter((number) => !named.includes(number));
  return judgeOthers(others, { evaluation, members, unapproved: unapprovedIn(evaluation, members) }, bench);
}

/** Looks for the missing approvals on other pull requests; one that cannot be judged has none to give. */
async function judgeOthers(
  numbers: readonly number[],
  { evaluation, members: named, unapproved: missing }: JudgedGroup,
  bench: Bench,
): Promise<JudgedGroup> {
  const failures: unknown[] = [];
  const others: JudgedPull[] = [];
  let unapproved = missing;
  for (const number of numbers.slice(0, mostOthers)) {
    if (unapproved.length === 0) break;
    await judgePull(number, bench).then(
      (judged) => others.push(judged),
      (error: unknown) => failures.push(error),
    );
    unapproved = unapprovedIn(evaluation, [...named, ...others]);
  }
  if (unapproved.length === 0) {
    const passed = others.filter(({ decision }) => decision.verdict === "pass");
    return { evaluation, members: [...named, ...passed], unapproved };
  }
  if (failures.length > 0) throw failures[0];
  return { evaluation, members: [...named, ...others], unapproved };
}

function unapprovedIn(
  { findings }: JudgedPull["evaluation"],
  members: readonly JudgedPull[],
): readonly string[] {
  const approved = new Set(
    members.flatMap(({ decision, evaluation: own }) =>
      decision.verdict === "pass" ? own.findings.map(({ digest }) => digest) : [],
    ),
  );
  return findings
    .filter(({ action, digest }) => action === "deny" || (action === "approve" && !approved.has(digest)))
    .map(({ digest }) => digest);
}

/** `refs/heads/gh-readonly-queue/main/pr-12-<commit>` */
function namedMembers(ref: string): number[] {
  const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref) ?? [];
  return number === undefined ? [] : [Number(number)];
}

/** The open pull requests that GitHub names for the group's commits. */
async function membersByCommit(
  { baseSha, headSha }: MergeGroup,
  { api, repository }: Bench,
): Promise<readonly number[]> {
  const found = new Set<number>();
  for (const { sha } of await readCommits(api, repository, baseSha, headSha)) {
    const pulls = await api.readAll(
      `${pathOf(repository, "commits", sha, "pulls")}?per_page=100`,
      AssociatedPull,
    );
    for (const { number, state } of pulls) if (state === "open") found.add(number);
  }
  return [...found].sort((a, b) => a - b);
}
