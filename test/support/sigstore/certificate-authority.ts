import { certify, issuing, signing, toBeSigned } from "./certificate.ts";
import type { CtLog } from "./ct-log.ts";
import type { Der } from "./der.ts";
import { type Identity, identityExtensions } from "./identity.ts";
import { type KeyPair, keyPairOf } from "./keys.ts";

/** How long the certificates of an authority itself are valid. */
export const since = new Date("2020-01-01T00:00:00Z");
export const till = new Date("2049-01-01T00:00:00Z");

/** An authority that certifies who holds a key: a root, and an intermediate that issues. */
export interface CertificateAuthority {
  /** The intermediate, then the root. */
  readonly chain: readonly Der[];
  /** A certificate for ten minutes; the log's promise stands in it if there is a log. */
  issue(identity: Identity, key: KeyPair, at: Date, log: CtLog | null): Der;
}

export function makeCertificateAuthority(name: string): CertificateAuthority {
  const root = keyPairOf(`${name} root`);
  const intermediate = keyPairOf(`${name} intermediate`);
  const [rootName, issuerName] = [`${name} root`, `${name} intermediate`];
  const always = { from: since, until: till };
  const rootCertificate = certify(
    {
      ...always,
      subject: rootName,
      issuer: rootName,
      spki: root.spki,
      serial: 1,
      extensions: issuing(root.spki, root.spki),
    },
    root,
  );
  const intermediateCertificate = certify(
    {
      ...always,
      subject: issuerName,
      issuer: rootName,
      spki: intermediate.spki,
      serial: 2,
      extensions: issuing(intermediate.spki, root.spki),
    },
    root,
  );
  let serial = 1000;
  return {
    chain: [intermediateCertificate, rootCertificate],
    issue: (identity, { spki }, at, log) => {
      serial += 1;
      const until = new Date(at.getTime() + 10 * 60_000);
      const extensions = [
        ...signing(spki, intermediate.spki, "codeSigning"),
        ...identityExtensions(identity),
      ];
      const leaf = { subject: "", issuer: issuerName, spki, serial, from: at, until, extensions };
      if (log === null) return certify(leaf, intermediate);
      const promise = log.promise(toBeSigned(leaf), intermediate.spki, at);
      return certify({ ...leaf, extensions: [...extensions, promise] }, intermediate);
    },
  };
}
