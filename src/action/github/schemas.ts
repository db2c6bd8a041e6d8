import { z } from "zod";

// What is read of GitHub's answers (REST, version 2022-11-28). Everything else in them is ignored.

export const Sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

export const Account = z.object({ id: z.int().positive(), login: z.string(), type: z.string() });

/** GET /repos/{owner}/{repo}/pulls/{number} */
export const PullRequest = z.object({
  number: z.int().positive(),
  state: z.enum(["open", "closed"]),
  user: Account.nullable(),
  labels: z.array(z.object({ name: z.string(), description: z.string().nullish() })),
  head: z.object({ sha: Sha }),
  base: z.object({ sha: Sha, ref: z.string(), repo: z.object({ id: z.int().positive() }) }),
});
export type PullRequest = z.infer<typeof PullRequest>;

/** GET /repos/{owner}/{repo}/git/ref/heads/{branch} */
export const GitRef = z.object({ object: z.object({ type: z.literal("commit"), sha: Sha }) });

/** GET /repos/{owner}/{repo}/git/trees/{sha} */
export const Tree = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string().min(1),
      mode: z.enum(["040000", "100644", "100755", "120000", "160000", "100664"]),
      type: z.enum(["blob", "tree", "commit"]),
      sha: Sha,
    }),
  ),
});
export type TreeEntry = z.infer<typeof Tree>["tree"][number];

/** GET /repos/{owner}/{repo}/git/blobs/{sha} */
export const Blob = z.object({ sha: Sha, encoding: z.literal("base64"), content: z.string() });

/** GET /repos/{owner}/{repo}/issues/{number}/timeline: an event of any kind. */
export const TimelineEvent = z.object({ event: z.string().optional() }).loose();

/** The kinds of it that put a label on or take one off. */
export const LabelingEvent = z.object({
  id: z.int().positive(),
  event: z.enum(["labeled", "unlabeled"]),
  label: z.object({ name: z.string() }),
  actor: Account.nullable(),
  created_at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  performed_via_github_app: z.unknown().optional(),
  intent: z.unknown().optional(),
});

/** An account of a commit; GitHub writes an empty object for one that it cannot name. */
const Committer = z.union([
  z.object({ id: z.int().positive() }),
  z.strictObject({}).transform(() => null),
  z.null(),
]);

/** GET /repos/{owner}/{repo}/compare/{base}...{head} */
export const Comparison = z.object({
  total_commits: z.int().nonnegative(),
  merge_base_commit: z.object({ sha: Sha }),
  commits: z.array(
    z.object({
      sha: Sha,
      author: Committer,
      committer: Committer,
      commit: z.object({ message: z.string() }),
    }),
  ),
});
export type Commit = z.infer<typeof Comparison>["commits"][number];

/** GET /repos/{owner}/{repo}/collaborators/{username}/permission */
export const CollaboratorPermission = z.object({
  permission: z.enum(["admin", "write", "read", "none"]),
  user: z.object({ id: z.int().positive() }).nullable(),
});

/** GET /orgs/{org}/teams/{team}/memberships/{username} */
export const Membership = z.object({ state: z.enum(["active", "pending"]) });

/** GET /repos/{owner}/{repo}/commits/{sha}/pulls */
export const AssociatedPull = z.object({ number: z.int().positive(), state: z.string() });

/** GET /repos/{owner}/{repo}/issues/{number}/comments */
export const Comment = z.object({
  id: z.int().positive(),
  body: z.string().optional(),
  user: Account.nullable(),
});

/** GET /repos/{owner}/{repo}/issues */
export const Issue = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullable().optional(),
  user: Account.nullable(),
  pull_request: z.unknown().optional(),
});
