import type { Bundle } from "./bundle.ts";
import { toPem } from "./keys.ts";

export const simpleSigning = "application/vnd.dev.cosign.simplesigning.v1+json";

/** What cosign signs of an image: the reference under which it was pushed, and the digest. */
export function simplePayload(reference: string, digest: string): string {
  return JSON.stringify({
    critical: {
      identity: { "docker-reference": reference },
      image: { "docker-manifest-digest": digest },
      type: "cosign container image signature",
    },
    optional: null,
  });
}

/** The annotations under which cosign keeps a signature in a layer, from a bundle over the payload. */
export function cosignAnnotations({
  messageSignature,
  verificationMaterial,
}: Bundle): Record<string, string> {
  const { certificate, x509CertificateChain: chain, tlogEntries } = verificationMaterial;
  const [leaf = certificate, ...above] = chain?.certificates ?? [];
  const pem = ({ rawBytes }: { rawBytes: string }) => toPem("CERTIFICATE", Buffer.from(rawBytes, "base64"));
  const [entry] = tlogEntries;
  const stamp = verificationMaterial.timestampVerificationData?.rfc3161Timestamps[0];
  return {
    "dev.cosignproject.cosign/signature": messageSignature?.signature ?? "",
    ...(leaf !== undefined && { "dev.sigstore.cosign/certificate": pem(leaf) }),
    ...(above.length > 0 && { "dev.sigstore.cosign/chain": above.map(pem).join("") }),
    ...(entry !== undefined && {
      "dev.sigstore.cosign/bundle": JSON.stringify({
        SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
        Payload: {
          body: entry.canonicalizedBody,
          integratedTime: Number(entry.integratedTime),
          logIndex: Number(entry.logIndex),
          logID: Buffer.from(entry.logId.keyId, "base64").toString("hex"),
        },
      }),
    }),
    ...(stamp !== undefined && {
      "dev.sigstore.cosign/rfc3161timestamp": JSON.stringify({
        SignedRFC3161Timestamp: stamp.signedTimestamp,
      }),
    }),
  };
}
