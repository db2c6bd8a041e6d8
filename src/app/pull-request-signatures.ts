import { canonicalJson, fingerprint } from "../json/canonical.ts";
import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import { attestationsPath } from "../lockfile/attestations-file.ts";
import type { Change } from "../model/change.ts";
import { toMcpLockError } from "../model/error.ts";
import { isJsonObject, type JsonObject } from "../model/json-value.ts";
import type { LockedServer, Lockfile } from "../model/lockfile.ts";
import type { CommitClosures } from "./pull-request-closures.ts";

/**
 * Signatures that a pull request claims in the lock, and that what lies beside it does not prove. Nothing is asked of
 * registries: whoever signed, the proof is in the commit, and Sigstore's root is here.
 */
export async function unprovedSignatures(
  { before, after }: { readonly before: Lockfile; readonly after: Lockfile },
  head: CommitClosures,
  isTouched: (path: string) => Promise<boolean>,
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const [name, server] of after) {
    if (server.attestations === undefined) continue;
    const old = before.get(name);
    const isSame = old !== undefined && claimOf(old) === claimOf(server);
    if (isSame && !(await isTouched(attestationsPath(name)))) continue;
    const problem = await problemOf(name, server, head);
    if (problem !== null) changes.push(stated(name, problem));
  }
  return changes;
}

/** What a lock says of an artifact and its signatures. */
function claimOf({ artifact, signature, registrySignature, attestations }: LockedServer): string {
  const told = { artifact, signature, registrySignature, attestations };
  return JSON.stringify(told, (_, value) => (isJsonObject(value) ? sorted(value) : value));
}

function sorted(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function problemOf(
  name: string,
  server: LockedServer,
  commit: CommitClosures,
): Promise<JsonObject | null> {
  const document = await readDocumentOf(name, server, commit);
  if (typeof document === "string") return { status: "invalid", reason: document };
  const [{ verifyAttestations }, { readDocument }, { embeddedTrust }] = await Promise.all([
    import("../provenance/verify-attestations.ts"),
    import("../provenance/read-document.ts"),
    import("../provenance/embedded.ts"),
  ]);
  const parsed = readDocument(document);
  if (parsed === null) return { status: "invalid", reason: "it is of no form that is known here" };
  const verdict = verifyAttestations(server.artifact, parsed, embeddedTrust(), { image: [] });
  for (const kind of ["signature", "registrySignature"] as const) {
    const [claimed, proved] = [server[kind], verdict[kind]];
    if (claimed?.status !== "verified") continue;
    if (proved?.status === "unavailable") return { status: "unavailable", reason: proved.reason };
    if (proved?.status === "invalid") return { status: "invalid", reason: proved.reason };
    if (canonicalJson({ ...claimed }) !== canonicalJson({ ...proved }))
      return { status: "invalid", reason: "it proves another signer than the lock names" };
  }
  return null;
}

/** The file beside the lock, or what is wrong with it. */
async function readDocumentOf(
  name: string,
  { attestations }: LockedServer,
  commit: CommitClosures,
): Promise<JsonObject | string> {
  const where = attestationsPath(name);
  try {
    const bytes = await commit.read(where);
    if (bytes === null) return `${where} is not there`;
    const value = parseJson(decodeText(bytes, where), where);
    return isJsonObject(value) && fingerprint(value) === attestations
      ? value
      : `${where} is not the one that the lock names`;
  } catch (error) {
    const { code, message } = toMcpLockError(error);
    // What GitHub did not give is no property of the pull request.
    if (code.startsWith("GITHUB") || code === "INTERNAL") throw error;
    return message;
  }
}

function stated(server: string, after: JsonObject): Change {
  return { kind: "stated", server, subject: { kind: "signature", name: null, path: "/proof" }, after };
}
