import { basename, isAbsolute, join, relative, sep } from "node:path";
import { compareLockfiles } from "../compare/compare.ts";
import { parseLockfile, readLockfile } from "../lockfile/read.ts";
import { McpLockError } from "../model/error.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { Report } from "../model/report.ts";
import { runGit } from "../resolve/git/run-git.ts";
import type { World } from "../world.ts";
import { assembleReport } from "./assemble-report.ts";
import { judgeChanges } from "./judge-changes.ts";
import { readPolicy } from "./read-policy.ts";

export interface DiffRequest {
  readonly root: string;
  readonly lockfile: string;
  /** As in a Request. */
  readonly policy: string | null;
  /** A git revision or a lockfile's path; null for HEAD. */
  readonly base: string | null;
  /** A git revision or a lockfile's path; null for the working tree. */
  readonly head: string | null;
}

const nothing: Lockfile = new Map();

/** In what two agreements differ: two files or git revisions, in any combination. Needs no network and no server. */
export async function diff(request: DiffRequest, world: World): Promise<Report> {
  const before = await lockAt(request.base ?? "HEAD", request, world);
  const after =
    request.head === null
      ? await readLockfile(request.lockfile, basename(request.lockfile), world)
      : await lockAt(request.head, request, world);
  if (before === null && after === null) {
    throw new McpLockError("LOCK_MISSING", `there is no ${basename(request.lockfile)} on either side`, {
      hint: "run `mcp-lock lock` first, or name other files or revisions",
    });
  }
  const [old, now] = [before ?? nothing, after ?? nothing];
  const policy = await readPolicy(request, world);
  const { findings, warnings } = await judgeChanges(compareLockfiles(old, now), {
    against: "lockfile",
    servers: now,
    policy,
    today: world.today(),
  });
  return assembleReport({
    command: "diff",
    depth: null,
    written: false,
    policy,
    servers: [],
    findings,
    warnings: warnings.map((message) => ({ server: null, message })),
    errors: [],
  });
}

/** A name that is a file is the file; any other is a revision. */
async function lockAt(name: string, request: DiffRequest, world: World): Promise<Lockfile | null> {
  const path = isAbsolute(name) ? name : join(request.root, name);
  if ((await world.files.status(path))?.kind === "file") return readLockfile(path, name, world);
  const file = relative(request.root, request.lockfile).split(sep).join("/");
  return lockAtRevision(name, file, request.root, world);
}

async function lockAtRevision(
  revision: string,
  file: string,
  root: string,
  world: World,
): Promise<Lockfile | null> {
  const git = (...args: string[]) => runGit(args, root, world);
  const commit = revision.startsWith("-")
    ? null
    : await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  if (commit?.code !== 0) {
    throw new McpLockError("REVISION_UNKNOWN", `${revision} is neither a file nor a git revision`, {
      hint: "name a lockfile, a branch, a tag or a commit",
    });
  }
  const sha = commit.output.toString("utf8").trim();
  const listed = await git("ls-tree", "-z", "--full-name", sha, "--", file);
  if (listed.code !== 0)
    throw new McpLockError("REVISION_UNKNOWN", `git cannot list ${revision}: ${listed.problems}`);
  const entry = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(listed.output.toString("utf8"));
  if (entry === null) return null;
  const where = `${revision}:${file}`;
  if (entry[1] === "120000" || entry[2] !== "blob") {
    throw new McpLockError("FILE_SYMLINK", `${where} is not a regular file`, {
      hint: "a lockfile must be a file of its own",
    });
  }
  const blob = await git("cat-file", "blob", entry[3] ?? "");
  if (blob.code !== 0)
    throw new McpLockError("REVISION_UNKNOWN", `git cannot read ${where}: ${blob.problems}`);
  return parseLockfile(blob.output, where);
}
