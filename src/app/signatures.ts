import { fingerprint } from "../json/canonical.ts";
import { parseJson } from "../json/strict.ts";
import { attestationsPath, readAttestationsFile } from "../lockfile/attestations-file.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Attested } from "../model/attestations.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonObject } from "../model/json-value.ts";
import type { LockedServer } from "../model/lockfile.ts";
import type { Observation } from "../model/observation.ts";
import type { Resolved } from "../resolve/context.ts";
import type { World } from "../world.ts";
import { sameBytes } from "./same-bytes.ts";
import type { Verifier } from "./trust.ts";

/** What is known of an artifact's signatures. */
export interface Signed {
  readonly seen: Pick<Observation, "signature" | "registrySignature" | "attestations">;
  /** What they were verified from, to be kept beside the lock; null where nothing was verified. */
  readonly document: JsonObject | null;
  readonly warnings: readonly string[];
}

/** What is asked about. */
export interface SignedQuestion {
  readonly name: string;
  readonly artifact: Artifact;
  readonly attest: Resolved["attest"];
  readonly locked: LockedServer | null;
  readonly lockfile: string;
  /** Whether what is kept beside the lock has to be there. */
  readonly needsKept: boolean;
  readonly verifier: Verifier;
}

const signable: ReadonlySet<Artifact["kind"]> = new Set(["npm", "pypi", "oci", "mcpb"]);

/**
 * Who signed an artifact? Its source is asked; what it hands out is verified here. Where the source cannot be
 * asked, or tells nothing, what is kept beside the lock proves the same bytes as well as it did then. A signature
 * that was verified and can be neither seen nor proved again is an error: SIGNATURE_UNAVAILABLE.
 */
export async function signaturesOf(question: SignedQuestion, world: World): Promise<Signed> {
  const { artifact, attest } = question;
  if (!signable.has(artifact.kind)) return { seen: {}, document: null, warnings: [] };
  const kept = await keptDocument(question, world);
  const attested = attest === undefined ? null : await attest();
  const told = attested === null ? null : await verdictOn(attested, question);
  if (told !== null && !isLoss(told, question.locked)) return told;
  const again = kept === null ? null : await verified(artifact, kept, question.verifier);
  if (again !== null && !isLoss(again, question.locked)) {
    const warning = `its source hands out no proof of it now; what is kept in ${attestationsPath(question.name)} holds`;
    return attested === null ? again : { ...again, warnings: [warning, ...again.warnings] };
  }
  if (wasVerified(question.locked)) throw unavailable(question);
  return unasked(question);
}

async function verdictOn(attested: Attested, { artifact, verifier }: SignedQuestion): Promise<Signed> {
  if (attested.status === "none") return unverified(artifact, { status: "unsigned" });
  if (attested.status === "unavailable") return unverified(artifact, attested);
  const document = strict(attested.document);
  return document === null
    ? unverified(artifact, { status: "invalid", reason: "what the source hands out is not plain JSON" })
    : verified(artifact, document, verifier);
}

/** Whether something that was verified cannot be told any more: neither that it is there, nor that it is gone. */
function isLoss({ seen }: Signed, locked: LockedServer | null): boolean {
  const isLost = (field: "signature" | "registrySignature") =>
    locked?.[field]?.status === "verified" && seen[field]?.status === "unavailable";
  return isLost("signature") || isLost("registrySignature");
}

/** What is kept for these very bytes; null where nothing is, or it belongs to others. */
async function keptDocument(
  { name, artifact, locked, lockfile, needsKept }: SignedQuestion,
  world: World,
): Promise<JsonObject | null> {
  if (locked?.attestations === undefined) return null;
  const reading = readAttestationsFile(lockfile, name, locked.attestations, world);
  const kept = await (needsKept ? reading : reading.catch(() => null));
  return sameBytes(artifact, locked.artifact) ? kept : null;
}

async function verified(artifact: Artifact, document: JsonObject, verifier: Verifier): Promise<Signed> {
  const { signature, registrySignature, notes } = await verifier.verify(artifact, document);
  const isVerified = signature.status === "verified" || registrySignature?.status === "verified";
  const isInvalid = signature.status === "invalid" || registrySignature?.status === "invalid";
  return {
    seen: {
      signature,
      ...(registrySignature !== undefined && { registrySignature }),
      ...(isVerified && !isInvalid && { attestations: fingerprint(document) }),
    },
    document: isVerified && !isInvalid ? document : null,
    warnings: [...notes, ...(isUnknownRoot(signature) ? [oldRoot] : [])],
  };
}

const oldRoot =
  "its signature is under a root, or in a log, that is not known here: `mcp-lock trust update` fetches newer ones, --trusted-root names others";

function isUnknownRoot(signature: NonNullable<Observation["signature"]>): boolean {
  return signature.status === "unavailable" && signature.reason === "no-trusted-root";
}

function unverified(artifact: Artifact, signature: NonNullable<Observation["signature"]>): Signed {
  const isPlain = signature.status === "unsigned" || signature.status === "unavailable";
  return {
    seen: { signature, ...(artifact.kind === "npm" && isPlain && { registrySignature: signature }) },
    document: null,
    warnings: [],
  };
}

/** Nobody was asked, and nothing was verified before: what was agreed on stays what is known. */
function unasked({ artifact, locked }: SignedQuestion): Signed {
  const agreed = locked !== null && sameBytes(artifact, locked.artifact) ? locked : null;
  return {
    seen: {
      signature: agreed?.signature ?? null,
      ...(artifact.kind === "npm" && { registrySignature: agreed?.registrySignature ?? null }),
    },
    document: null,
    warnings: [],
  };
}

function wasVerified(locked: LockedServer | null): boolean {
  return [locked?.signature, locked?.registrySignature].some((one) => one?.status === "verified");
}

function unavailable({ name }: SignedQuestion): McpLockError {
  return new McpLockError(
    "SIGNATURE_UNAVAILABLE",
    `${name}: its signature was verified when it was locked, and now nothing here proves one`,
    {
      hint: "its source hands nothing out, or it is under a root or key that is not known here: see `mcp-lock trust show`",
    },
  );
}

/** The document as plain data that any program reads alike; null where it nests too deep or is not such data. */
function strict(document: Extract<Attested, { status: "offered" }>["document"]): JsonObject | null {
  try {
    const value = parseJson(JSON.stringify(document), "attestations");
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}
