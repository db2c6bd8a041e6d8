import { basename } from "node:path";
import { canonicalJson } from "../json/canonical.ts";
import { removeAttestationsFile, writeAttestationsFile } from "../lockfile/attestations-file.ts";
import { readClosureFile, removeServerFolder, writeClosureFile } from "../lockfile/closure-file.ts";
import { writeLockfile } from "../lockfile/write.ts";
import type { ClosureFile } from "../model/closure-file.ts";
import type { World } from "../world.ts";
import type { PreparedLock } from "./lock.ts";

/**
 * Writes what differs: what lies beside the lockfile first, so that it never names what is not there yet, and what
 * nothing names any more is removed last.
 */
export async function writeLock(prepared: PreparedLock, path: string, world: World): Promise<void> {
  const { before, lockfile, changed } = prepared;
  await writeBeside(prepared, path, world);
  if (!changed) return;
  await writeLockfile(path, basename(path), lockfile, world);
  for (const [server, old] of before) {
    const now = lockfile.get(server);
    if (now === undefined) await removeServerFolder(path, server, world);
    else if (old.attestations !== undefined && now.attestations === undefined)
      await removeAttestationsFile(path, server, world);
  }
}

/** Writes what lies beside the lockfile, where it differs from what is there. */
export async function writeBeside(
  { closures, attestations }: Pick<PreparedLock, "closures" | "attestations">,
  path: string,
  world: World,
): Promise<void> {
  for (const [server, closure] of closures) {
    const there = await readClosureFile(path, server, closure.kind, world).catch(() => null);
    if (there === null || !isSameFile(there, closure)) await writeClosureFile(path, server, closure, world);
  }
  for (const [server, document] of attestations) await writeAttestationsFile(path, server, document, world);
}

function isSameFile(one: ClosureFile, other: ClosureFile): boolean {
  if (one.kind === "npm" && other.kind === "npm")
    return canonicalJson(one.lockfile) === canonicalJson(other.lockfile);
  return one.kind === "pypi" && other.kind === "pypi" && one.requirements === other.requirements;
}
