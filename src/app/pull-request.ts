import { compareLockfiles, compareServers, serverChange } from "../compare/compare.ts";
import { clients } from "../discover/clients.ts";
import { type Discovery, discover } from "../discover/discover.ts";
import { order } from "../judge/judge.ts";
import { parseLockfile } from "../lockfile/read.ts";
import type { Change } from "../model/change.ts";
import { McpLockError } from "../model/error.ts";
import type { Finding } from "../model/finding.ts";
import type { Lockfile } from "../model/lockfile.ts";
import type { Policy } from "../model/policy.ts";
import type { Files } from "../world.ts";
import { conflictChange } from "./declared.ts";
import { judgeChanges } from "./judge-changes.ts";
import { type CommitClosures, listPackages } from "./pull-request-closures.ts";
import { unprovedSignatures } from "./pull-request-signatures.ts";

/** The files of a commit that say what was agreed and what is declared. */
export interface CommitFiles {
  /** null where there is no lockfile. */
  readonly lockfile: Uint8Array | null;
  /** The clients' files by their paths, as far as they are there. */
  readonly clients: ReadonlyMap<string, Uint8Array>;
  /** What lies beside the lockfile, by paths relative to its folder. */
  readonly closures: CommitClosures;
}

/** A file that decides whether and how the repository is guarded, and that a pull request changes. */
export interface GuardedFile {
  readonly part: "/lockfile" | "/policy" | "/workflow" | "/codeowners";
  readonly path: string;
  /** Names that git gives to its bytes; null where there is no file. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A pull request's change set, as far as it is anybody's business here. */
export interface PullRequestFiles {
  /** What its clients declared there does not matter: that was agreed, or not, before. */
  readonly base: Pick<CommitFiles, "lockfile" | "closures">;
  readonly head: CommitFiles;
  readonly guarded: readonly GuardedFile[];
  /** Whether a file beside the lockfile differs. */
  readonly isTouched: (path: string) => Promise<boolean>;
  /** The lockfile's path, for messages. */
  readonly lockfile: string;
  /** The policy of the base. */
  readonly policy: Policy | null;
  readonly today: string;
}

/** Paths of the files that declare servers, relative to the repository. */
export const clientPaths: readonly string[] = clients.flatMap(({ files }) => files);

const nothing: Lockfile = new Map();

/** What a pull request changes in what was agreed, judged by the policy of its base, the worst first. */
export async function judgePullRequest(
  files: PullRequestFiles,
): Promise<{ findings: Finding[]; warnings: string[] }> {
  const { base, head, lockfile, policy, today } = files;
  const before =
    base.lockfile === null ? null : await parseLockfile(base.lockfile, `${lockfile} of the base`);
  const after = head.lockfile === null ? null : await parseLockfile(head.lockfile, lockfile);
  const removed = before !== null && after === null;
  const locks = { before: before ?? nothing, after: after ?? nothing };
  const listed = await listPackages(locks, base.closures, head.closures, files.isTouched);
  const locked = removed
    ? []
    : [
        ...compareLockfiles(listed.before, listed.after),
        ...listed.problems,
        ...(await unprovedSignatures(locks, head.closures, files.isTouched)),
      ];
  const agreed = await judgeChanges([...guardedChanges(files.guarded), ...locked], {
    against: "lockfile",
    servers: locks.after,
    policy,
    today,
  });
  const declared = removed ? [] : await declaredChanges(head.clients, after ?? nothing);
  const stale = await judgeChanges(declared, {
    against: "observation",
    servers: after ?? nothing,
    policy,
    today,
  });
  return {
    findings: [...agreed.findings, ...stale.findings].sort(order),
    warnings: [...agreed.warnings, ...stale.warnings],
  };
}

function guardedChanges(files: readonly GuardedFile[]): Change[] {
  return files.map(({ part, path, before, after }) => ({
    kind: before === null ? "added" : after === null ? "removed" : "changed",
    server: "",
    subject: { kind: "file", name: path, path: part },
    ...(before !== null && { before }),
    ...(after !== null && { after }),
  }));
}

/** In what the declarations of the head differ from its lockfile: it was not locked after they were changed. */
async function declaredChanges(files: CommitFiles["clients"], locked: Lockfile): Promise<Change[]> {
  const { declarations, conflicts } = await declarationsIn(files);
  const names = new Set(declarations.map(({ name }) => name));
  const stale = [...locked].filter(([name]) => !names.has(name));
  return [
    ...conflicts.map(conflictChange),
    ...stale.map(([name, server]) => serverChange("removed", name, server)),
    ...declarations.flatMap(({ name, declared }) => {
      const observation = { declared, artifact: null, surface: null };
      const agreed = locked.get(name);
      if (agreed === undefined) return [serverChange("added", name, observation)];
      return compareServers(name, agreed, observation);
    }),
  ];
}

/** The servers that files declare; none where no file declares any. */
async function declarationsIn(
  files: CommitFiles["clients"],
): Promise<Pick<Discovery, "declarations" | "conflicts">> {
  try {
    return await discover({ root: "/", files: [] }, { files: inMemory(files) });
  } catch (error) {
    const isEmpty =
      error instanceof McpLockError && (error.code === "NO_CLIENT_FILE" || error.code === "NO_SERVERS");
    if (isEmpty) return { declarations: [], conflicts: [] };
    throw error;
  }
}

function inMemory(files: ReadonlyMap<string, Uint8Array>): Pick<Files, "status" | "read" | "real"> {
  const at = (path: string) => files.get(path.replace(/^\/+/, ""));
  return {
    async status(path) {
      const bytes = at(path);
      return bytes === undefined ? null : { kind: "file", size: bytes.length, executable: false };
    },
    async read(path, limit) {
      const bytes = at(path);
      if (bytes === undefined) throw new McpLockError("FILE_UNREADABLE", `there is no ${path}`);
      if (bytes.length > limit)
        throw new McpLockError("FILE_TOO_LARGE", `${path} is larger than ${limit} bytes`);
      return bytes;
    },
    real: async (path) => path,
  };
}
