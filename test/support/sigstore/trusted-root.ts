import { type CertificateAuthority, since } from "./certificate-authority.ts";
import type { CtLog } from "./ct-log.ts";
import type { Der } from "./der.ts";
import type { Rekor } from "./rekor.ts";
import type { TimestampAuthority } from "./timestamp-authority.ts";

/** A trusted root in JSON (`TrustedRoot` of Sigstore's protobuf specifications), open to be changed. */
export interface TrustedRoot {
  mediaType: string;
  tlogs: Log[];
  certificateAuthorities: Issuer[];
  ctlogs: Log[];
  timestampAuthorities: Issuer[];
}

interface Log {
  baseUrl: string;
  hashAlgorithm: string;
  publicKey: { rawBytes: string; keyDetails: string; validFor: Period };
  logId: { keyId: string };
}

interface Issuer {
  subject: { organization: string; commonName: string };
  uri: string;
  certChain: { certificates: { rawBytes: string }[] };
  validFor: Period;
}

interface Period {
  start: string;
  end?: string;
}

export interface Deployment {
  readonly name: string;
  readonly certificates: CertificateAuthority;
  readonly timestamps: TimestampAuthority;
  readonly logs: { readonly ctLog: CtLog; readonly rekor: Rekor } | null;
}

/** The trusted root of a deployment: all of its parts since they began. */
export function trustedRootOf({ name, certificates, timestamps, logs }: Deployment): TrustedRoot {
  return {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: logs === null ? [] : [logOf(logs.rekor.url, logs.rekor)],
    certificateAuthorities: [issuerOf(name, "fulcio", certificates.chain)],
    ctlogs: logs === null ? [] : [logOf(`https://ctfe.${name}.example`, logs.ctLog)],
    timestampAuthorities: [issuerOf(name, "timestamp", timestamps.chain)],
  };
}

function logOf(baseUrl: string, { key, id }: Pick<CtLog, "key" | "id">): Log {
  return {
    baseUrl,
    hashAlgorithm: "SHA2_256",
    publicKey: {
      rawBytes: key.spki.toString("base64"),
      keyDetails: "PKIX_ECDSA_P256_SHA_256",
      validFor: { start: since.toISOString() },
    },
    logId: { keyId: id.toString("base64") },
  };
}

function issuerOf(name: string, service: string, chain: readonly Der[]): Issuer {
  return {
    subject: { organization: `${name}.example`, commonName: name },
    uri: `https://${service}.${name}.example`,
    certChain: { certificates: chain.map((bytes) => ({ rawBytes: bytes.toString("base64") })) },
    validFor: { start: since.toISOString() },
  };
}
