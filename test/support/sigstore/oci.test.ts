import { createPublicKey, verify, X509Certificate } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { digestOf, type FakeOci, startOci } from "../oci.ts";
import { makeAuthority } from "./authority.ts";
import { actionsIdentity } from "./identity.ts";
import { type SignedOci, signOci } from "./oci.ts";
import { getJson } from "./reading.ts";
import { registryKeyOf } from "./registry-key.ts";
import { verifyWithLibrary } from "./verify.ts";

const authority = makeAuthority();
const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
let registry: FakeOci;
let signed: SignedOci;
let image: string;
let root: string;

beforeEach(async () => {
  registry = await startOci();
  signed = signOci(registry, authority);
  image = registry.push("acme/notes");
  root = `http://${registry.host}/v2/acme/notes`;
});

/** The document in the only layer of the manifest that an index names first. */
async function attachedTo(index: { manifests: { digest: string }[] }) {
  const manifest = await getJson(`${root}/manifests/${index.manifests[0]?.digest}`);
  expect(manifest.subject.digest).toBe(image);
  return getJson(`${root}/blobs/${manifest.layers[0].digest}`);
}

describe("a registry of images", () => {
  it("names a bundle that holds, as a referrer and under a tag", async () => {
    signed.attach("acme/notes", image, { other: true }, "application/vnd.example");
    signed.release("acme/notes", image);
    const referrers = `${root}/referrers/${image}?artifactType=${encodeURIComponent(bundleType)}`;
    const bundle = await attachedTo(await getJson(referrers));
    expect(() => verifyWithLibrary(bundle, authority.trustedRoot())).not.toThrow();
    const { subject } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString());
    expect(`sha256:${subject[0].digest.sha256}`).toBe(image);
    signed.setReferrers("unfiltered");
    expect((await getJson(referrers)).manifests).toHaveLength(2);
    const tagged = await getJson(`${root}/manifests/${image.replace(":", "-")}`);
    expect(await attachedTo(tagged)).toEqual({ other: true });
  });

  it("need not know of referrers, and can answer badly", async () => {
    const referrers = `${root}/referrers/${image}`;
    expect(await getJson(referrers)).toMatchObject({ manifests: [] });
    signed.spoil({ status: 503 });
    expect((await fetch(referrers)).status).toBe(503);
    signed.setReferrers("unsupported");
    expect((await fetch(referrers)).status).toBe(404);
  });
});

describe("cosign's signature of an image", () => {
  /** The payload and annotations of the first signature that is kept under cosign's tag. */
  async function signatureIn(repository: string) {
    const base = `http://${registry.host}/v2/${repository}`;
    const { layers } = await getJson(`${base}/manifests/${image.replace(":", "-")}.sig`);
    const payload = await (await fetch(`${base}/blobs/${layers[0].digest}`)).text();
    expect(digestOf(payload)).toBe(layers[0].digest);
    const signature = Buffer.from(layers[0].annotations["dev.cosignproject.cosign/signature"], "base64");
    return { payload, signature, annotations: layers[0].annotations };
  }

  it("holds under its certificate, and names the image", async () => {
    signed.cosign("acme/notes", image, actionsIdentity());
    const { payload, signature, annotations } = await signatureIn("acme/notes");
    const { publicKey } = new X509Certificate(annotations["dev.sigstore.cosign/certificate"]);
    expect(verify("sha256", Buffer.from(payload), publicKey, signature)).toBe(true);
    expect(JSON.parse(payload).critical.image["docker-manifest-digest"]).toBe(image);
    const { Payload: entry } = JSON.parse(annotations["dev.sigstore.cosign/bundle"]);
    expect(JSON.parse(Buffer.from(entry.body, "base64").toString()).spec.signature.content).toBe(
      signature.toString("base64"),
    );
  });

  it("is a bundle that holds for the payload", async () => {
    const bundle = signed.cosign("acme/notes", image, actionsIdentity());
    const { payload } = await signatureIn("acme/notes");
    const message = Buffer.from(payload);
    expect(() => verifyWithLibrary(bundle, authority.trustedRoot(), { message })).not.toThrow();
  });

  it("holds under a key, also from another repository and without a log", async () => {
    const key = registryKeyOf("vendor");
    signed.cosign("acme/notes", image, key, { into: "acme/signatures", inclusion: null });
    const { payload, signature, annotations } = await signatureIn("acme/signatures");
    const publicKey = createPublicKey(key.pair.pem);
    expect(verify("sha256", Buffer.from(payload), publicKey, signature)).toBe(true);
    expect(Object.keys(annotations)).toEqual(["dev.cosignproject.cosign/signature"]);
  });
});
