import { certify, ecdsaWithSha256, issuing, nameOf, signing } from "./certificate.ts";
import { since, till } from "./certificate-authority.ts";
import {
  contentOf,
  type Der,
  generalizedTime,
  integer,
  octets,
  oid,
  sequence,
  setOf,
  tagged,
} from "./der.ts";
import { keyPairOf, sha256, signWith } from "./keys.ts";

/** An authority that signs the time at which it saw a hash (RFC 3161). */
export interface TimestampAuthority {
  /** The certificate that signs, then the root. */
  readonly chain: readonly Der[];
  /** A response with a timestamp over bytes. */
  stamp(bytes: Uint8Array, at: Date): Der;
}

const timestampInfo = oid("1.2.840.113549.1.9.16.1.4");
const sha256Algorithm = sequence(oid("2.16.840.1.101.3.4.2.1"));
const serial = 7;

export function makeTimestampAuthority(name: string): TimestampAuthority {
  const root = keyPairOf(`${name} timestamp root`);
  const leaf = keyPairOf(`${name} timestamp`);
  const rootName = `${name} timestamp root`;
  const shared = { issuer: rootName, from: since, until: till };
  const rootCertificate = certify(
    { ...shared, subject: rootName, spki: root.spki, serial: 1, extensions: issuing(root.spki, root.spki) },
    root,
  );
  const leafCertificate = certify(
    {
      ...shared,
      subject: `${name} timestamp`,
      spki: leaf.spki,
      serial,
      extensions: signing(leaf.spki, root.spki, "timeStamping"),
    },
    root,
  );
  let stamped = 0;
  const stamp = (bytes: Uint8Array, at: Date) => {
    stamped += 1;
    const info = sequence(
      integer(1),
      oid("1.3.6.1.4.1.57264.2"),
      sequence(sha256Algorithm, octets(sha256(bytes))),
      integer(stamped),
      generalizedTime(at),
    );
    const attributes = setOf(
      sequence(oid("1.2.840.113549.1.9.3"), setOf(timestampInfo)),
      sequence(oid("1.2.840.113549.1.9.4"), setOf(octets(sha256(info)))),
      sequence(
        oid("1.2.840.113549.1.9.16.2.47"),
        setOf(sequence(sequence(sequence(octets(sha256(leafCertificate)))))),
      ),
    );
    const signer = sequence(
      integer(1),
      sequence(nameOf(rootName), integer(serial)),
      sha256Algorithm,
      tagged(0, contentOf(attributes)),
      ecdsaWithSha256,
      octets(signWith(leaf, attributes)),
    );
    return respond(info, signer);
  };
  return { chain: [leafCertificate, rootCertificate], stamp };
}

/** The response around a timestamp and who signed it (RFC 5652 section 5.1). */
function respond(info: Der, signer: Der): Der {
  const signed = sequence(
    integer(3),
    setOf(sha256Algorithm),
    sequence(timestampInfo, tagged(0, octets(info))),
    setOf(signer),
  );
  const granted = sequence(integer(0));
  return sequence(granted, sequence(oid("1.2.840.113549.1.7.2"), tagged(0, signed)));
}
