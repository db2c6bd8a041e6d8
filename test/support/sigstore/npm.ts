import type { FakeRegistry } from "../registry.ts";
import type { Authority } from "./authority.ts";
import type { Bundle } from "./bundle.ts";
import { answerBadly, type Fault } from "./fault.ts";
import { actionsIdentity, type Identity } from "./identity.ts";
import { publishedKey, registryKeyOf, registrySignature, type SigningKey } from "./registry-key.ts";
import { npmPublish, provenanceV1, publication, type Subject, slsaV1 } from "./statement.ts";

/** An entry of the registry's answer about a version. */
export interface NpmAttestation {
  readonly predicateType: string;
  readonly bundle: Bundle | object;
}

/** What makes an npm registry one that signs: its keys, and its endpoint for attestations. */
export interface SignedNpm {
  /** The key that signs unless another is named. */
  readonly key: SigningKey;
  /** The keys that it publishes, to be changed. */
  readonly keys: SigningKey[];
  /** The subject of a version: its package URL and the digest of its tarball. */
  subjectOf(name: string, version: string): Subject;
  /** Signs the version, says that it was published, and takes its publisher's provenance. */
  release(name: string, version: string, identity?: Identity): NpmAttestation[];
  /** Puts a registry signature into the packument, over the integrity that is announced. */
  sign(name: string, version: string, key?: SigningKey): void;
  /** Offers attestations; what the packument says of them can be other than the truth. */
  attest(name: string, version: string, attestations: readonly NpmAttestation[], announced?: object): void;
  /** The registry's own statement about a version. */
  published(name: string, version: string): NpmAttestation;
  /** The provenance of a version that a workflow has built. */
  built(name: string, version: string, identity?: Identity): NpmAttestation;
  /** Answers badly from now on; null to answer well again. */
  spoil(endpoint: "keys" | "attestations", fault: Fault | null): void;
}

/** Has a registry sign what it publishes, as npm's own does. */
export function signNpm(registry: FakeRegistry, authority: Authority): SignedNpm {
  const key = registryKeyOf(`${authority.name} npm`);
  const keys = [key];
  const offered = new Map<string, readonly NpmAttestation[]>();
  const faults = new Map<string, Fault | null>();
  const root = "/-/npm/v1/";

  registry.also((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    if (!path.startsWith(root)) return false;
    const [endpoint = "", ...rest] = path.slice(root.length).split("/");
    const attestations = offered.get(rest.join("/"));
    const known = endpoint === "keys" ? { keys: keys.map(publishedKey) } : attestations && { attestations };
    const fault = faults.get(endpoint) ?? null;
    if (fault !== null) answerBadly(request, response, fault, known);
    else if (known === undefined) response.writeHead(404).end(`{"error":"Attestations not found"}`);
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(known));
    return true;
  });

  const subjectOf = (name: string, version: string): Subject => {
    const [, digest = ""] = registry.integrityOf(name, version).split("-");
    const sha512 = Buffer.from(digest, "base64").toString("hex");
    return { name: `pkg:npm/${name.replace("@", "%40")}@${version}`, digest: { sha512 } };
  };
  const signed: SignedNpm = {
    key,
    keys,
    subjectOf,
    release: (name, version, identity) => {
      const attestations = [signed.published(name, version), signed.built(name, version, identity)];
      signed.sign(name, version);
      signed.attest(name, version, attestations);
      return attestations;
    },
    sign: (name, version, by = key) => {
      const signature = registrySignature(by, name, version, registry.integrityOf(name, version));
      registry.describe(name, version, { signatures: [signature] });
    },
    attest: (name, version, attestations, announced = {}) => {
      offered.set(`${name}@${version}`, attestations);
      const url = `${registry.url}${root.slice(1)}attestations/${name.replace("/", "%2f")}@${version}`;
      const found = attestations.find(({ predicateType }) => predicateType !== npmPublish);
      const provenance = found && { provenance: { predicateType: found.predicateType } };
      registry.describe(name, version, { attestations: { url, ...provenance, ...announced } });
    },
    published: (name, version) => {
      const statement = publication(subjectOf(name, version), name, version, registry.url);
      return { predicateType: npmPublish, bundle: authority.signWithKey(statement, key, { format: "0.2" }) };
    },
    built: (name, version, identity = actionsIdentity()) => {
      const bundle = authority.sign(provenanceV1(subjectOf(name, version)), identity);
      return { predicateType: slsaV1, bundle };
    },
    spoil: (endpoint, fault) => void faults.set(endpoint, fault),
  };
  return signed;
}
