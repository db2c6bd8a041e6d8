import type { GuardedFile } from "../app/pull-request.ts";
import { type Commit, isDifferent } from "./github/commit.ts";

/** Where the gate's own files are. */
export interface GatePaths {
  readonly lockfile: string;
  readonly policy: string;
  /** The workflow that runs now, from GITHUB_WORKFLOW_REF; null where it is not known. */
  readonly workflow: string | null;
}

const workflows = ".github/workflows";
const usualWorkflow = `${workflows}/mcp-lock.yml`;
const codeowners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const workflowLimit = 1024 * 1024;

/** The files that decide whether and how the repository is guarded, as far as they differ between two commits. */
export async function guardedChanges(base: Commit, head: Commit, paths: GatePaths): Promise<GuardedFile[]> {
  const own = [usualWorkflow, ...(paths.workflow === null ? [] : [paths.workflow])];
  const using = await changedWorkflows(base, head);
  const candidates: readonly (readonly [GuardedFile["part"], string])[] = [
    ["/lockfile", paths.lockfile],
    ["/policy", paths.policy],
    ...[...new Set([...own, ...using])].sort().map((path) => ["/workflow", path] as const),
    ...codeowners.map((path) => ["/codeowners", path] as const),
  ];
  const changes = await Promise.all(candidates.map(([part, path]) => fileChange(part, path, base, head)));
  return changes.flatMap((change) => {
    if (change === null) return [];
    // A lockfile that is new or changed is compared, not only told.
    return change.part === "/lockfile" && change.after !== null ? [] : [change];
  });
}

async function fileChange(
  part: GuardedFile["part"],
  path: string,
  base: Commit,
  head: Commit,
): Promise<GuardedFile | null> {
  if (!(await isDifferent(path, base, head))) return null;
  const [before, after] = await Promise.all([base.entry(path), head.entry(path)]);
  if (before === null && after === null) return null;
  return { part, path, before: nameOf(before), after: nameOf(after) };
}

function nameOf(entry: Awaited<ReturnType<Commit["entry"]>>): string | null {
  return entry === null ? null : `${entry.mode} ${entry.sha}`;
}

/** Workflows that differ and run this action, before or after. One that cannot be read counts as one. */
async function changedWorkflows(base: Commit, head: Commit): Promise<string[]> {
  if (!(await isDifferent(workflows, base, head))) return [];
  const [old, now] = await Promise.all([base.list(workflows), head.list(workflows)]);
  const names = [...new Set([...old, ...now].map(({ path }) => path))];
  const changed = names.filter((name) => {
    const [before, after] = [old, now].map((entries) => entries.find(({ path }) => path === name));
    return before?.sha !== after?.sha || before?.mode !== after?.mode;
  });
  const using = await Promise.all(
    changed.map(async (name) => {
      const path = `${workflows}/${name}`;
      const texts = await Promise.all([runsGate(base, path), runsGate(head, path)]);
      return texts.includes(true) ? [path] : [];
    }),
  );
  return using.flat();
}

async function runsGate(commit: Commit, path: string): Promise<boolean> {
  try {
    const bytes = await commit.file(path, workflowLimit);
    return bytes !== null && /mcp-lock/i.test(Buffer.from(bytes).toString("utf8"));
  } catch {
    return true;
  }
}
