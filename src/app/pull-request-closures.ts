import { closurePath, parseClosureFile } from "../lockfile/closure-file.ts";
import type { Change } from "../model/change.ts";
import { toMcpLockError } from "../model/error.ts";
import type { LockedServer, Lockfile } from "../model/lockfile.ts";
import type { Observation } from "../model/observation.ts";
import { checkedClosure, closureKind } from "./closures.ts";

/** The closures of a commit, which are read only where something differs. */
export interface CommitClosures {
  /** The bytes of a server's file; null where there is none. */
  read(path: string): Promise<Uint8Array | null>;
}

/** Two locks with the packages of those servers whose closures a pull request touches, and what is wrong there. */
export interface ListedLocks {
  readonly before: ReadonlyMap<string, Observation>;
  readonly after: ReadonlyMap<string, Observation>;
  readonly problems: readonly Change[];
}

/** Reads the closures that differ. One at the head that is not what its lock says is a change of its own. */
export async function listPackages(
  locks: { readonly before: Lockfile; readonly after: Lockfile },
  base: CommitClosures,
  head: CommitClosures,
  isTouched: (path: string) => Promise<boolean>,
): Promise<ListedLocks> {
  const before = new Map<string, Observation>(locks.before);
  const after = new Map<string, Observation>(locks.after);
  const problems: Change[] = [];
  for (const [name, server] of locks.after) {
    const old = locks.before.get(name);
    const path = closurePath(name, closureKind(server.artifact));
    const isSame = old?.sbom?.digest === server.sbom?.digest && !(await isTouched(path));
    if (isSame || server.sbom === undefined) continue;
    const now = await read(name, server, head);
    if (typeof now === "string") problems.push(problem(name, now));
    else after.set(name, { ...server, components: now });
    const then = old?.sbom === undefined ? "" : await read(name, old, base);
    if (old !== undefined && typeof then !== "string") before.set(name, { ...old, components: then });
  }
  return { before, after, problems };
}

/** The packages of a server, or what is wrong with the file that names them. */
async function read(
  name: string,
  server: LockedServer,
  commit: CommitClosures,
): Promise<NonNullable<Observation["components"]> | string> {
  try {
    const kind = closureKind(server.artifact);
    const where = closurePath(name, kind);
    const bytes = await commit.read(where);
    const file = bytes === null ? null : parseClosureFile(bytes, kind, where);
    return (await checkedClosure(name, server, file)).components;
  } catch (error) {
    const { code, message } = toMcpLockError(error);
    // What GitHub did not give is no property of the pull request.
    if (code.startsWith("GITHUB") || code === "INTERNAL") throw error;
    return message;
  }
}

function problem(server: string, message: string): Change {
  return { kind: "stated", server, subject: { kind: "sbom", name: null, path: "/closure" }, after: message };
}
