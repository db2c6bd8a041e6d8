import type { Change } from "../model/change.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Observation } from "../model/observation.ts";
import type { InvalidSignature, RegistrySignature, Signature } from "../model/signature.ts";

type Seen = Signature | RegistrySignature | InvalidSignature;

/** What a signature says that every release says anew. */
const recordedOnly: ReadonlySet<string> = new Set(["logIndex", "keyId"]);

/**
 * In what two signatures of a server differ: who built it, and whether its registry vouches for it. A signature
 * that does not hold is a difference from everything. Nothing where one of the two was not observed.
 */
export function compareSignatures(server: string, before: Observation, after: Observation): Change[] {
  return [
    ...compareOne(server, "", before.signature, after.signature),
    ...compareOne(server, "/registry", before.registrySignature, after.registrySignature),
  ];
}

function compareOne(
  server: string,
  path: string,
  before: Seen | null | undefined,
  after: Seen | null | undefined,
): Change[] {
  if (before === null || after === null || after === undefined) return [];
  const subject = { kind: "signature", name: null, path } as const;
  if (before === undefined) {
    const isTelling = after.status === "verified" || after.status === "invalid";
    return isTelling ? [{ kind: "added", server, subject, after: { ...after } }] : [];
  }
  if (compared(before) === compared(after)) return [];
  return [{ kind: "changed", server, subject, before: { ...before }, after: { ...after } }];
}

function compared(signature: Seen): string {
  const told: JsonObject = { ...signature };
  const entries = Object.entries(told).filter(([field]) => !recordedOnly.has(field));
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
