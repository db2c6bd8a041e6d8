import canonicalize from "canonicalize";
import { type KeyPair, keyPairOf, sha256, signWith } from "./keys.ts";

/** An entry of a log as bundles carry it (`TransparencyLogEntry` of Sigstore's protobuf specifications). */
export interface LogEntry {
  logIndex: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  integratedTime: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof?: {
    logIndex: string;
    rootHash: string;
    treeSize: string;
    hashes: string[];
    checkpoint: { envelope: string };
  };
  canonicalizedBody: string;
}

/** How a log proves that it has an entry: a promise when it is taken, a proof, or both. */
export type Inclusion = "promise" | "proof" | "both";

/** A log of signatures like Rekor, version 1. */
export interface Rekor {
  readonly key: KeyPair;
  readonly id: Buffer;
  readonly url: string;
  append(
    body: { readonly kind: string; readonly apiVersion: string; readonly spec: object },
    at: Date,
    inclusion: Inclusion,
  ): LogEntry;
}

/** Entries that an earlier shard of the log holds: the index in the log is not that in the tree. */
const earlier = 1_000_000;

export function makeRekor(name: string): Rekor {
  const key = keyPairOf(`${name} rekor`);
  const id = sha256(key.spki);
  const host = `rekor.${name}.example`;
  const leaves = ["one", "two", "three"].map((text) => leafHash(Buffer.from(text)));
  return {
    key,
    id,
    url: `https://${host}`,
    append: (entry, at, inclusion) => {
      const body = Buffer.from(canonicalize(entry) ?? "");
      const index = leaves.push(leafHash(body)) - 1;
      const fields = {
        body: body.toString("base64"),
        integratedTime: Math.floor(at.getTime() / 1000),
        logIndex: earlier + index,
        logID: id.toString("hex"),
      };
      const signed = signWith(key, Buffer.from(canonicalize(fields) ?? "")).toString("base64");
      const root = rootOf(leaves).toString("base64");
      const note = `${host} - 42\n${leaves.length}\n${root}\n`;
      const mark = Buffer.concat([id.subarray(0, 4), signWith(key, Buffer.from(note))]).toString("base64");
      const inclusionProof = {
        logIndex: String(index),
        rootHash: root,
        treeSize: String(leaves.length),
        hashes: pathTo(index, leaves).map((hash) => hash.toString("base64")),
        checkpoint: { envelope: `${note}\n\u2014 ${host} ${mark}\n` },
      };
      return {
        logIndex: String(fields.logIndex),
        logId: { keyId: id.toString("base64") },
        kindVersion: { kind: entry.kind, version: entry.apiVersion },
        integratedTime: String(fields.integratedTime),
        ...(inclusion !== "proof" && { inclusionPromise: { signedEntryTimestamp: signed } }),
        ...(inclusion !== "promise" && { inclusionProof }),
        canonicalizedBody: fields.body,
      };
    },
  };
}

function leafHash(bytes: Buffer): Buffer {
  return sha256(Buffer.of(0), bytes);
}

/** The root of a Merkle tree (RFC 6962 section 2.1). */
function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1) return only;
  const half = splitOf(leaves.length);
  return sha256(Buffer.of(1), rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
}

/** The hashes that lead from a leaf to the root, the lowest first (RFC 6962 section 2.1.1). */
function pathTo(index: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  const half = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
  return index < half
    ? [...pathTo(index, left), rootOf(right)]
    : [...pathTo(index - half, right), rootOf(left)];
}

/** The largest power of two below a number. */
function splitOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}
