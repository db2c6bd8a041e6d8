import { approvalPrefix } from "../approve/digest.ts";
import type { GitHubApi } from "./github/api.ts";
import { pathOf, type Repository } from "./github/repository.ts";
import type { PullRequest } from "./github/schemas.ts";

/** Says on a pull request that somebody has to look at it. */
export const reviewLabel = "mcp-lock: review";

/** What is to be done to the labels of a pull request. All of it is housekeeping: no verdict depends on it. */
export interface LabelWork {
  readonly pull: PullRequest;
  /** The label that approves its changes; null when none does. */
  readonly label: string | null;
  readonly isPending: boolean;
  readonly lockfile: string;
}

/** Each step by itself, so that one that fails does not keep the others from being done. */
export function labelSteps(
  { pull, label, isPending, lockfile }: LabelWork,
  api: GitHubApi,
  repository: Repository,
): (() => Promise<unknown>)[] {
  const present = pull.labels.map(({ name }) => name);
  const isOpen = pull.state === "open";
  // A repository may have several gates: each takes off what its own lockfile's changes were approved by.
  const stale = pull.labels.flatMap(({ name, description }) => {
    const isOwn = name.startsWith(approvalPrefix) && description === describeLabel(pull.number, lockfile);
    return isOwn && (name !== label || !isOpen) ? [name] : [];
  });
  const onPull = (...rest: string[]) => pathOf(repository, "issues", pull.number, "labels", ...rest);
  return [
    ...(isOpen && isPending && label !== null && !present.includes(label)
      ? [
          () =>
            api.write(
              "POST",
              pathOf(repository, "labels"),
              approvalLabelOf(label, pull.number, lockfile),
              [201, 422],
            ),
        ]
      : []),
    ...(isOpen && isPending && !present.includes(reviewLabel)
      ? [() => api.write("POST", onPull(), { labels: [reviewLabel] }, [200])]
      : []),
    ...(!isPending && present.includes(reviewLabel)
      ? [() => api.write("DELETE", onPull(reviewLabel), null, [200, 404])]
      : []),
    ...stale.map((name) => () => api.write("DELETE", onPull(name), null, [200, 404])),
    // Nobody else can need the label of a pull request that is closed.
    ...(isOpen || label === null
      ? []
      : [() => api.write("DELETE", pathOf(repository, "labels", label), null, [204, 404])]),
  ];
}

function approvalLabelOf(name: string, number: number, lockfile: string): object {
  return { name, color: "0e8a16", description: describeLabel(number, lockfile) };
}

/** GitHub takes descriptions of at most 100 characters. */
function describeLabel(number: number, lockfile: string): string {
  return `Accepts the MCP server changes of #${number} in ${lockfile}`.slice(0, 100);
}
