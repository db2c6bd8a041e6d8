import { createPublicKey, X509Certificate } from "node:crypto";
import { type TrustMaterial, toTrustMaterial } from "@sigstore/verify";
import { sha256 } from "../json/canonical.ts";
import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import { McpLockError } from "../model/error.ts";
import type { JsonValue } from "../model/json-value.ts";
import { at, bytesAt, listAt, objectAt, textAt } from "./json-path.ts";
import { reasonOf, reject } from "./rejection.ts";
import { readValidity } from "./validity.ts";

/** Whom to believe: the certificate authorities, logs and clocks that signatures are verified against. */
export interface Trust {
  /** Over the bytes of the document. */
  readonly digest: string;
  /** The day on which the embedded document was taken, as YYYY-MM-DD; null for a file of the user's. */
  readonly taken: string | null;
  /** Each by itself: what one root vouches for in part, another does not complete. */
  readonly roots: readonly Root[];
}

export interface Root {
  readonly material: TrustMaterial;
  /** Every certificate that may issue another. */
  readonly authorities: readonly X509Certificate[];
  /** How many of each a signature needs. A root that keeps a log demands an entry of it. */
  readonly thresholds: Thresholds;
}

export interface Thresholds {
  readonly tlogThreshold: number;
  readonly ctlogThreshold: number;
  readonly timestampThreshold: number;
}

type TrustedRoot = Parameters<typeof toTrustMaterial>[0];

const mediaTypes = new Set([
  "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  "application/vnd.dev.sigstore.trustedroot.v0.2+json",
]);
const longest = 16 * 1024 * 1024;
const mostRoots = 16;
const mostInstances = 64;

/**
 * Reads a Sigstore `trusted_root.json`, or several of them, one a line (`gh attestation trusted-root`). `where`
 * names the file in error messages; one that says less than it must is TRUST_ROOT_INVALID.
 */
export function readTrustedRoot(bytes: Uint8Array, where: string, taken: string | null = null): Trust {
  try {
    if (bytes.length > longest) reject("it is larger than 16 MiB");
    const documents = readDocuments(decodeText(bytes, where), where);
    if (documents.length > mostRoots) reject(`it holds more than ${mostRoots} roots`);
    return { digest: sha256(bytes), taken, roots: documents.map(readRoot) };
  } catch (cause) {
    throw new McpLockError(
      "TRUST_ROOT_INVALID",
      `${where} is no trust root of Sigstore: ${reasonOf(cause)}`,
      {
        hint: "give a trusted_root.json, or what `gh attestation trusted-root` prints",
        cause,
      },
    );
  }
}

function readDocuments(text: string, where: string): JsonValue[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const severalLines = lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
  return severalLines ? lines.map((line) => parseJson(line, where)) : [parseJson(text, where)];
}

function readRoot(document: JsonValue): Root {
  if (!mediaTypes.has(textAt(document, "mediaType"))) reject("its mediaType is unknown");
  const root = {
    mediaType: textAt(document, "mediaType"),
    tlogs: listAt(document, mostInstances, "tlogs").map(readLog),
    certificateAuthorities: listAt(document, mostInstances, "certificateAuthorities").map(readAuthority),
    ctlogs: listAt(document, mostInstances, "ctlogs").map(readLog),
    timestampAuthorities: listAt(document, mostInstances, "timestampAuthorities").map(readAuthority),
  };
  if (root.tlogs.length + root.timestampAuthorities.length === 0) reject("it names no log and no clock");
  return {
    material: toTrustMaterial(root, () => reject("no key is to be looked up")),
    authorities: root.certificateAuthorities.flatMap(certificatesOf),
    thresholds: {
      tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
      ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
      timestampThreshold: 1,
    },
  };
}

/** Keys are handed on in one encoding (SubjectPublicKeyInfo), of which the library need not guess. */
function readLog(log: JsonValue): TrustedRoot["tlogs"][number] {
  const type = textAt(log, "publicKey", "keyDetails").startsWith("PKCS1_") ? "pkcs1" : "spki";
  const key = createPublicKey({ key: bytesAt(log, "publicKey", "rawBytes"), format: "der", type });
  const checkpointKey = at(log, "checkpointKeyId") ?? undefined;
  return {
    baseUrl: textAt(log, "baseUrl"),
    hashAlgorithm: 0,
    publicKey: {
      rawBytes: key.export({ format: "der", type: "spki" }),
      keyDetails: 0,
      validFor: { end: undefined, ...readValidity(objectAt(log, "publicKey", "validFor")) },
    },
    logId: { keyId: bytesAt(log, "logId", "keyId") },
    checkpointKeyId: checkpointKey === undefined ? undefined : { keyId: bytesAt(checkpointKey, "keyId") },
    operator: "",
  };
}

function readAuthority(authority: JsonValue): TrustedRoot["certificateAuthorities"][number] {
  const certificates = listAt(authority, mostInstances, "certChain", "certificates");
  if (certificates.length === 0) reject("an authority has no certificate");
  return {
    subject: undefined,
    uri: "",
    certChain: { certificates: certificates.map((one) => ({ rawBytes: bytesAt(one, "rawBytes") })) },
    validFor: { end: undefined, ...readValidity(objectAt(authority, "validFor")) },
    operator: "",
  };
}

function certificatesOf(authority: TrustedRoot["certificateAuthorities"][number]): X509Certificate[] {
  return (authority.certChain?.certificates ?? []).map(({ rawBytes }) => new X509Certificate(rawBytes));
}
