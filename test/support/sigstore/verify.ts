import { createRequire } from "node:module";
import { bundleFromJSON } from "@sigstore/bundle";
import { type Signer, toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import type { Bundle } from "./bundle.ts";
import type { SigningKey } from "./registry-key.ts";
import type { TrustedRoot } from "./trusted-root.ts";

type Root = Parameters<typeof toTrustMaterial>[0];

// The reader of a trusted root belongs to a package that only the verifying library depends on.
const { TrustedRoot: reader }: { TrustedRoot: { fromJSON(value: unknown): Root } } = createRequire(
  createRequire(import.meta.url).resolve("@sigstore/verify"),
)("@sigstore/protobuf-specs");

/** What Sigstore's own library says of a bundle under a root: who signed it. Throws as the library does. */
export function verifyWithLibrary(
  bundle: Bundle,
  root: TrustedRoot,
  { keys = [], message }: { readonly keys?: readonly SigningKey[]; readonly message?: Buffer } = {},
): Signer {
  const known = new Map(keys.map((key) => [key.keyid, key]));
  const material = toTrustMaterial(reader.fromJSON(root), (hint) => {
    const key = known.get(hint);
    if (key === undefined) throw new Error(`unknown key ${hint}`);
    const isValid = (at: Date) => key.expires === null || at <= new Date(key.expires);
    return { publicKey: key.pair.publicKey, validFor: isValid };
  });
  const tlogThreshold = root.tlogs.length > 0 ? 1 : 0;
  const ctlogThreshold = root.ctlogs.length > 0 ? 1 : 0;
  const entity = toSignedEntity(bundleFromJSON(structuredClone(bundle)), message);
  return new Verifier(material, { tlogThreshold, ctlogThreshold, timestampThreshold: 1 }).verify(entity);
}
