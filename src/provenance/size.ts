import type { AttestationDocument } from "../model/attestations.ts";
import type { JsonValue } from "../model/json-value.ts";
import { reject } from "./rejection.ts";

const mostCharacters = 16 * 1024 * 1024;
/** A release of a large Python project has 200 files with two attestations each. */
const mostProofs = 1000;

/** Refuses a document that would take long to look at: it costs some milliseconds a bundle. */
export function checkSize(document: AttestationDocument): void {
  const proofs = proofsIn(document);
  if (proofs.length > mostProofs)
    reject(`there is proof ${proofs.length} times, and ${mostProofs} times is the most`);
  if (holdsMoreThan(proofs, mostCharacters)) reject("the proof is larger than 16 MiB");
}

function proofsIn(document: AttestationDocument): JsonValue[] {
  switch (document.kind) {
    case "npm":
      return [...document.signatures, ...(document.keys ?? []), ...document.attestations];
    case "pypi":
      return Object.values(document.files);
    case "oci":
      return [...document.bundles, ...document.signatures];
    case "github":
      return [...document.bundles];
  }
}

/** Whether a value's texts and names are longer than that, all together, each value counted as one more. */
export function holdsMoreThan(value: JsonValue, limit: number): boolean {
  const open: JsonValue[] = [value];
  let size = 0;
  for (let next = open.pop(); next !== undefined && size <= limit; next = open.pop()) {
    size += typeof next === "string" ? next.length + 1 : 1;
    if (typeof next !== "object" || next === null) continue;
    for (const name of Array.isArray(next) ? [] : Object.keys(next)) size += name.length;
    for (const one of Array.isArray(next) ? next : Object.values(next)) open.push(one);
  }
  return size > limit;
}

/**
 * Whether an object inside poses as a list. Node.js takes `{length: 1e9}` for a thousand million bytes where it is
 * handed to `Buffer.from`, and the Sigstore libraries hand it there; none of their formats has a field of that name.
 */
export function posesAsList(value: JsonValue): boolean {
  const open: JsonValue[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (!Array.isArray(next) && Object.hasOwn(next, "length")) return true;
    for (const one of Array.isArray(next) ? next : Object.values(next)) open.push(one);
  }
  return false;
}
