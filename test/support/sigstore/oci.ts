import { digestOf, type FakeOci, ociIndex, ociManifest } from "../oci.ts";
import type { Authority, SignOptions } from "./authority.ts";
import { type Bundle, mediaTypeOf } from "./bundle.ts";
import { cosignAnnotations, simplePayload, simpleSigning } from "./cosign.ts";
import { answerBadly, type Fault } from "./fault.ts";
import { actionsIdentity, type Identity } from "./identity.ts";
import type { SigningKey } from "./registry-key.ts";
import { provenanceV1, type Subject } from "./statement.ts";

/** How a registry tells what refers to an image. */
export type Referrers = "filtered" | "unfiltered" | "unsupported";

/** How cosign signs an image. */
export interface CosignOptions extends SignOptions {
  /** The digest that the payload names, where it is not the image's. */
  readonly names?: string;
  /** The repository that the signature is put into, where it is not the image's. */
  readonly into?: string;
}

/** What makes a registry of images one with signatures. */
export interface SignedOci {
  /** The image by name and digest. */
  subjectOf(repository: string, digest: string): Subject;
  /** Signs provenance of an image and attaches it. */
  release(repository: string, digest: string, identity?: Identity): Bundle;
  /** Attaches a document to an image: as a referrer, and under the tag for registries without referrers. */
  attach(repository: string, digest: string, document: object, type?: string): string;
  /** Signs as cosign did until version 3: an image with signatures, under a tag made of the digest. */
  cosign(repository: string, digest: string, by: Identity | SigningKey, options?: CosignOptions): Bundle;
  /** How it answers questions for referrers from now on. */
  setReferrers(how: Referrers): void;
  /** Answers badly when it is asked for referrers; null to answer well again. */
  spoil(fault: Fault | null): void;
}

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly artifactType: string;
}

const bundleType = mediaTypeOf("0.3");
const emptyType = "application/vnd.oci.empty.v1+json";

/** Has a registry keep signatures of its images (OCI distribution specification 1.1, and cosign). */
export function signOci(registry: FakeOci, authority: Authority): SignedOci {
  const attached = new Map<string, Descriptor[]>();
  const layers = new Map<string, object[]>();
  const layerOf = (repository: string, bytes: string, mediaType: string) => {
    const digest = registry.blob(repository, bytes);
    return { mediaType, digest, size: Buffer.byteLength(bytes) };
  };
  const signed: SignedOci = {
    ...serveReferrers(registry, attached),
    subjectOf: (repository, digest) => {
      const sha256 = digest.slice("sha256:".length);
      return { name: `${registry.host}/${repository}`, digest: { sha256 } };
    },
    release: (repository, digest, identity = actionsIdentity()) => {
      const bundle = authority.sign(provenanceV1(signed.subjectOf(repository, digest)), identity);
      signed.attach(repository, digest, bundle);
      return bundle;
    },
    attach: (repository, digest, document, artifactType = bundleType) => {
      const manifest = JSON.stringify({
        schemaVersion: 2,
        mediaType: ociManifest,
        artifactType,
        config: layerOf(repository, "{}", emptyType),
        layers: [layerOf(repository, JSON.stringify(document), artifactType)],
        subject: { mediaType: ociManifest, digest, size: registry.read(repository, digest).length },
      });
      const own = digestOf(manifest);
      registry.put(repository, own, manifest, ociManifest);
      const descriptor = { mediaType: ociManifest, digest: own, size: manifest.length, artifactType };
      const all = [...(attached.get(`${repository}@${digest}`) ?? []), descriptor];
      attached.set(`${repository}@${digest}`, all);
      registry.put(repository, digest.replace(":", "-"), indexOf(all), ociIndex);
      return own;
    },
    cosign: (repository, digest, by, { names = digest, into = repository, ...options } = {}) => {
      const payload = simplePayload(`${registry.host}/${repository}`, names);
      const bundle = signMessage(authority, Buffer.from(payload), by, options);
      const tag = `${digest.replace(":", "-")}.sig`;
      const layer = { ...layerOf(into, payload, simpleSigning), annotations: cosignAnnotations(bundle) };
      const all = [...(layers.get(`${into}:${tag}`) ?? []), layer];
      layers.set(`${into}:${tag}`, all);
      const config = layerOf(into, "{}", "application/vnd.oci.image.config.v1+json");
      const manifest = { schemaVersion: 2, mediaType: ociManifest, config, layers: all };
      registry.put(into, tag, manifest, ociManifest);
      return bundle;
    },
  };
  return signed;
}

function serveReferrers(
  registry: FakeOci,
  attached: ReadonlyMap<string, readonly Descriptor[]>,
): Pick<SignedOci, "setReferrers" | "spoil"> {
  let how: Referrers = "filtered";
  let fault: Fault | null = null;
  registry.also((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
    const [, repository, digest] = /^\/v2\/(.+)\/referrers\/([^/]+)$/.exec(pathname) ?? [];
    if (digest === undefined || how === "unsupported") return false;
    const wanted = how === "filtered" ? searchParams.get("artifactType") : null;
    const all = attached.get(`${repository}@${digest}`) ?? [];
    const index = indexOf(all.filter(({ artifactType }) => wanted === null || wanted === artifactType));
    const applied = wanted === null ? {} : { "oci-filters-applied": "artifactType" };
    const headers = { "content-type": ociIndex, ...applied };
    if (fault !== null) answerBadly(request, response, fault, index);
    else response.writeHead(200, headers).end(JSON.stringify(index));
    return true;
  });
  return {
    setReferrers: (answer) => {
      how = answer;
    },
    spoil: (spoilt) => {
      fault = spoilt;
    },
  };
}

/** As cosign had it: a certificate with its chain, and the promise of the log. */
function signMessage(authority: Authority, message: Buffer, by: Identity | SigningKey, options: SignOptions) {
  const how = { format: "0.1", ...options } as const;
  return "keyid" in by ? authority.signWithKey(message, by, how) : authority.sign(message, by, how);
}

function indexOf(manifests: readonly Descriptor[]): object {
  return { schemaVersion: 2, mediaType: ociIndex, manifests };
}
