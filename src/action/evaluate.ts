import { closureFolder } from "../app/closures.ts";
import { type CommitFiles, clientPaths, judgePullRequest } from "../app/pull-request.ts";
import { policyIn } from "../app/read-policy.ts";
import { fingerprint } from "../json/canonical.ts";
import type { Finding } from "../model/finding.ts";
import type { Policy } from "../model/policy.ts";
import { type Commit, isDifferent } from "./github/commit.ts";
import { type GatePaths, guardedChanges } from "./guarded.ts";

/** What differs between two commits, judged by the policy of the first. */
export interface Evaluation {
  readonly findings: readonly Finding[];
  readonly warnings: readonly string[];
  readonly policy: Policy | null;
  /** null where nothing differs: then no policy was asked. */
  readonly policyDigest: string | null;
  /** The lockfile of the second, where something differs. */
  readonly lockfile: Uint8Array | null;
  /** The paths of what differs and matters here. */
  readonly changed: readonly string[];
}

/** The interface of GitHub gives up to 100 MB of a file. */
const lockLimit = 100 * 1024 * 1024;
const clientLimit = 1024 * 1024;
const closureLimit = 64 * 1024 * 1024;
const policyLimit = 1024 * 1024;

/** Compares two commits. Contents are read only where something differs: most pull requests cost a few requests. */
export async function evaluate(
  base: Commit,
  head: Commit,
  paths: GatePaths,
  folder: string,
  today: string,
): Promise<Evaluation> {
  const guarded = await guardedChanges(base, head, paths);
  const beside = dirname(paths.lockfile);
  const watched = [
    paths.lockfile,
    join(beside, closureFolder),
    ...clientPaths.map((path) => join(folder, path)),
  ];
  const differs = await Promise.all(watched.map((path) => isDifferent(path, base, head)));
  const changed = [...guarded.map(({ path }) => path), ...watched.filter((_, at) => differs[at])];
  // Where nothing is locked, what is declared has been agreed by nobody, whether it changes or not.
  if (changed.length === 0 && (await head.entry(paths.lockfile)) !== null) {
    return { findings: [], warnings: [], policy: null, policyDigest: null, lockfile: null, changed };
  }
  const policy = await policyIn(await base.file(paths.policy, policyLimit), paths.policy);
  const policyDigest = fingerprint(policy === null ? null : { ...policy });
  const [before, after] = await Promise.all([
    base.file(paths.lockfile, lockLimit),
    read(head, paths, folder),
  ]);
  const { findings, warnings } = await judgePullRequest({
    base: { lockfile: before, closures: closuresOf(base, paths) },
    head: after,
    guarded,
    isTouched: (path) => isDifferent(join(beside, path), base, head),
    lockfile: paths.lockfile,
    policy,
    today,
  });
  return { findings, warnings, policy, policyDigest, lockfile: after.lockfile, changed };
}

async function read(commit: Commit, { lockfile }: GatePaths, folder: string): Promise<CommitFiles> {
  const clients = await Promise.all(
    clientPaths.map(
      async (path): Promise<[string, Uint8Array | null]> => [
        path,
        await commit.file(join(folder, path), clientLimit),
      ],
    ),
  );
  return {
    lockfile: await commit.file(lockfile, lockLimit),
    closures: closuresOf(commit, { lockfile }),
    clients: new Map(clients.flatMap(([path, bytes]) => (bytes === null ? [] : [[path, bytes]]))),
  };
}

function closuresOf(commit: Commit, { lockfile }: Pick<GatePaths, "lockfile">): CommitFiles["closures"] {
  return { read: (path) => commit.file(join(dirname(lockfile), path), closureLimit) };
}

/** The folder of a path; empty for the repository itself. */
function dirname(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** A path below a folder of the repository; the folder is empty for its root. */
export function join(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
