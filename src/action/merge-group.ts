import { z } from "zod";
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
const mostMembers = 50;

/**
 * Judges a merge group: a group has no labels, so every change of it must be one that was approved on one of its
 * pull requests, each as it is now.
 */
export async function judgeGroup(
  { baseSha, headSha, headRef }: MergeGroup,
  bench: Bench,
): Promise<JudgedGroup> {
  const { commit, paths, folder, today } = bench;
  const evaluation = await evaluate(commit(baseSha), commit(headSha), paths, folder, today);
  const numbers = await memberNumbers(baseSha, headSha, headRef, bench);
  const members: JudgedPull[] = [];
  for (const number of numbers) members.push(await judgePull(number, bench));
  const approved = new Set(
    members.flatMap(({ decision, evaluation: own }) =>
      decision.verdict === "pass" ? own.findings.map(({ digest }) => digest) : [],
    ),
  );
  const unapproved = evaluation.findings
    .filter(({ action, digest }) => action === "deny" || (action === "approve" && !approved.has(digest)))
    .map(({ digest }) => digest);
  return { evaluation, members, unapproved };
}

/** From the name of the group's branch, and from what GitHub knows of its commits. */
async function memberNumbers(
  base: string,
  head: string,
  ref: string,
  { api, repository }: Bench,
): Promise<number[]> {
  const named = Array.from(ref.matchAll(/\bpr-(\d+)-/g), ([, number]) => Number(number));
  const commits = await readCommits(api, repository, base, head);
  const found = new Set(named);
  for (const { sha } of commits) {
    const pulls = await api.read(pathOf(repository, "commits", sha, "pulls"), z.array(AssociatedPull));
    for (const { number, state } of pulls) if (state === "open") found.add(number);
    if (found.size > mostMembers)
      throw new McpLockError("ACTION_EVENT", `the merge group has more than ${mostMembers} members`);
  }
  if (found.size > 0) return [...found].sort((a, b) => a - b);
  throw new McpLockError("ACTION_EVENT", "no pull request of the merge group can be found", {
    hint: "the queue's branch names none, and GitHub knows of none for its commits",
  });
}
