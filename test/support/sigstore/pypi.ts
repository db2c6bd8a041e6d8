import type { FakeIndex } from "../pypi.ts";
import type { Authority, SignOptions } from "./authority.ts";
import type { Bundle } from "./bundle.ts";
import { answerBadly, type Fault } from "./fault.ts";
import { actionsIdentity, type Identity, release } from "./identity.ts";
import { pypiPublish, type Statement, type Subject, stating } from "./statement.ts";

/** A file of a release. */
export interface Distribution {
  readonly project: string;
  readonly version: string;
  readonly file: string;
}

/** Who published, as the index says; nobody has signed that. */
export interface Publisher {
  readonly kind: string;
  readonly repository?: string;
  readonly workflow?: string;
  readonly environment?: string | null;
}

/** The publisher of the release that signs unless a test says otherwise. */
export const publisher: Publisher = {
  kind: "GitHub",
  repository: release.repository,
  workflow: "release.yml",
  environment: null,
};

/** What makes a Python index one that has provenance (PEP 740). */
export interface SignedPypi {
  /** The name of a file and the digest of its bytes. */
  subjectOf(distribution: Distribution): Subject;
  /** An attestation that a file was published, or of what is given. */
  attestation(distribution: Distribution, by?: Identity, statement?: Statement, how?: SignOptions): object;
  /** Offers a provenance object for a file: of these attestations, by default of a good one. */
  release(distribution: Distribution, attestations?: readonly object[], claimed?: Publisher): void;
  /** Offers any document as the provenance of a file. */
  put(distribution: Distribution, provenance: unknown): void;
  /** Answers badly from now on; null to answer well again. */
  spoil(fault: Fault | null): void;
}

/** A bundle in the form that PEP 740 gives it. */
export function toAttestation({ verificationMaterial, dsseEnvelope }: Bundle): object {
  return {
    version: 1,
    verification_material: {
      certificate: verificationMaterial.certificate?.rawBytes,
      transparency_entries: verificationMaterial.tlogEntries,
    },
    envelope: { statement: dsseEnvelope?.payload, signature: dsseEnvelope?.signatures[0]?.sig },
  };
}

/** Has an index keep provenance, behind the Integrity API and a key on each file's page. */
export function signPypi(index: FakeIndex, authority: Authority): SignedPypi {
  const kept = new Map<string, unknown>();
  let fault: Fault | null = null;
  index.also((request, response) => {
    const { pathname } = new URL(request.url ?? "", index.url);
    if (!pathname.startsWith("/integrity/")) return false;
    const provenance = kept.get(decodeURIComponent(pathname));
    const type = { "content-type": "application/vnd.pypi.integrity.v1+json" };
    if (fault !== null) answerBadly(request, response, fault, provenance);
    else if (provenance === undefined)
      response.writeHead(404, type).end(`{"message":"No provenance available"}`);
    else response.writeHead(200, type).end(JSON.stringify(provenance));
    return true;
  });
  const signed: SignedPypi = {
    subjectOf: ({ project, file }) => ({ name: file, digest: { sha256: index.hashOf(project, file) } }),
    attestation: (distribution, by = actionsIdentity(), statement, how = {}) => {
      const stated = statement ?? stating(signed.subjectOf(distribution), pypiPublish, null);
      return toAttestation(authority.sign(stated, by, how));
    },
    release: (distribution, attestations = [signed.attestation(distribution)], claimed = publisher) =>
      signed.put(distribution, {
        version: 1,
        attestation_bundles: [{ publisher: claimed, attestations }],
      }),
    put: (distribution, provenance) => {
      const { project, version, file } = distribution;
      const path = `/integrity/${project}/${version}/${file}/provenance`;
      kept.set(path, provenance);
      index.offerProvenance(project, file, new URL(path, index.url).href);
    },
    spoil: (how) => {
      fault = how;
    },
  };
  return signed;
}
