import { describe, expect, it } from "vitest";
import type { OciArtifact } from "../../src/model/artifact.ts";
import type { JsonObject, JsonValue } from "../../src/model/json-value.ts";
import { readImageKey } from "../../src/provenance/keys.ts";
import { readTrustedRoot } from "../../src/provenance/trust.ts";
import { verifyAttestations } from "../../src/provenance/verify-attestations.ts";
import { makeAuthority, type SignOptions } from "../support/sigstore/authority.ts";
import { cosignAnnotations, simplePayload } from "../support/sigstore/cosign.ts";
import { actionsIdentity, emailIdentity, type Identity } from "../support/sigstore/identity.ts";
import { registryKeyOf, type SigningKey } from "../support/sigstore/registry-key.ts";
import { spoils } from "../support/sigstore/spoil.ts";
import { provenanceV1, slsaV1, stating } from "../support/sigstore/statement.ts";

const authority = makeAuthority("sigstore");
const trust = readTrustedRoot(Buffer.from(JSON.stringify(authority.trustedRoot())), "root.json");
const [index, amd, arm, other] = ["0", "1", "2", "3"].map((digit) => digit.repeat(64)) as [
  string,
  string,
  string,
  string,
];
const artifact: OciArtifact = {
  kind: "oci",
  image: "registry.example/acme/notes",
  purl: `pkg:oci/notes@sha256:${index}`,
  digest: `sha256:${index}`,
  mediaType: "application/vnd.oci.image.index.v1+json",
  platforms: { "linux/amd64": `sha256:${amd}`, "linux/arm64": `sha256:${arm}` },
};
const json = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value));
const about = (...digests: string[]) => ({
  ...provenanceV1({ name: "notes", digest: {} }),
  subject: digests.map((sha256) => ({ name: "notes", digest: { sha256 } })),
});
const bundle = (digests: string[], by: Identity = actionsIdentity()) => authority.sign(about(...digests), by);

function cosign(
  digest: string,
  by: Identity | SigningKey = actionsIdentity(),
  how: SignOptions = {},
  payload = simplePayload("notes", `sha256:${digest}`),
) {
  const bytes = Buffer.from(payload);
  const options = { format: "0.1", ...how } as const;
  const signed =
    "keyid" in by ? authority.signWithKey(bytes, by, options) : authority.sign(bytes, by, options);
  return { payload: bytes.toString("base64"), annotations: cosignAnnotations(signed) };
}

const vendor = registryKeyOf("vendor");
const vendorKey = readImageKey(Buffer.from(vendor.pair.pem), "vendor.pub");

function verify({
  bundles = [],
  signatures = [],
  keys = [],
}: {
  bundles?: unknown[];
  signatures?: unknown[];
  keys?: (typeof vendorKey)[];
}) {
  const document = { kind: "oci", bundles: bundles.map(json), signatures: signatures.map(json) } as const;
  return verifyAttestations(artifact, document, trust, { image: keys });
}

describe("an image with Sigstore bundles", () => {
  it("is signed by who signed its digest", () => {
    expect(verify({ bundles: [bundle([index])] })).toMatchObject({
      signature: { status: "verified", predicateType: slsaV1 },
      notes: [],
    });
  });

  it("is signed by who signed each of its platforms", () => {
    expect(verify({ bundles: [bundle([amd]), bundle([arm])] }).signature.status).toBe("verified");
  });

  it.each([
    ["one platform only", () => [bundle([amd])]],
    ["each platform by somebody else", () => [bundle([amd]), bundle([arm], emailIdentity("a@example.com"))]],
  ])("is unsigned with signatures for %s, and says so", (_, bundles) => {
    expect(verify({ bundles: bundles() })).toEqual({
      signature: { status: "unsigned" },
      notes: ["not signed: there are signatures for some of its platforms only"],
    });
  });

  it("is rather signed as a whole than platform by platform", () => {
    const whole = bundle([index], emailIdentity("a@example.com"));
    expect(verify({ bundles: [bundle([amd]), bundle([arm]), whole] }).signature).toMatchObject({
      signer: "a@example.com",
    });
  });

  it("is unsigned with none", () => {
    expect(verify({})).toEqual({ signature: { status: "unsigned" }, notes: [] });
  });

  it.each<[string, () => unknown]>([
    ["another image", () => bundle([other])],
    ["nothing", () => ({})],
    ["what has been changed", () => spoils.changedPayload(bundle([index]))],
  ])("is signed wrongly with a bundle about %s", (_, made) => {
    expect(verify({ bundles: [made()] }).signature.status).toBe("invalid");
  });

  it("is signed where one bundle holds, whatever others have left there", () => {
    expect(verify({ bundles: [bundle([other]), bundle([index])] })).toMatchObject({
      signature: { status: "verified" },
      notes: [expect.stringContaining("a signature does not hold: it is about other bytes")],
    });
  });

  it("is not signed by a bill of materials", () => {
    const sbom = authority.sign(
      stating({ name: "notes", digest: { sha256: index } }, "https://spdx.dev/Document"),
      actionsIdentity(),
    );
    expect(verify({ bundles: [sbom] })).toEqual({
      signature: { status: "unsigned" },
      notes: ['an attestation of type "https://spdx.dev/Document" is not looked at'],
    });
  });

  it("may be signed by cosign 3", () => {
    const signed = authority.sign(
      stating({ name: "", digest: { sha256: index } }, "https://sigstore.dev/cosign/sign/v1"),
      actionsIdentity(),
    );
    expect(verify({ bundles: [signed] }).signature.status).toBe("verified");
  });

  it("is judged by a key only where it is configured", () => {
    const bundles = [authority.signWithKey(about(index), vendor)];
    expect(verify({ bundles }).signature).toEqual({ status: "unavailable", reason: "no-trusted-key" });
    expect(verify({ bundles, keys: [vendorKey] }).signature).toMatchObject({
      status: "verified",
      key: /^sha256:/,
    });
  });

  it("is the same in whatever order bundles come", () => {
    const bundles = [bundle([index]), bundle([index], emailIdentity("a@example.com")), bundle([other])];
    expect(verify({ bundles })).toEqual(verify({ bundles: bundles.toReversed() }));
  });
});

describe("an image with signatures of cosign", () => {
  it("is signed by a certificate", () => {
    expect(verify({ signatures: [cosign(index)] }).signature).toMatchObject({
      status: "verified",
      sourceRepositoryId: "1234567",
    });
  });

  it("is signed by a configured key", () => {
    const signatures = [cosign(index, vendor)];
    expect(verify({ signatures, keys: [vendorKey] }).signature.status).toBe("verified");
  });

  it.each([
    ["no key", []],
    ["another key", [readImageKey(Buffer.from(registryKeyOf("another").pair.pem), "another.pub")]],
  ])("cannot be judged with %s", (_, keys) => {
    expect(verify({ signatures: [cosign(index, vendor)], keys }).signature).toEqual({
      status: "unavailable",
      reason: "no-trusted-key",
    });
  });

  const payload = (digest: string) => simplePayload("notes", `sha256:${digest}`);
  const annotated = (changes: Record<string, string>) => {
    const signature = cosign(index);
    return { ...signature, annotations: { ...signature.annotations, ...changes } };
  };

  it.each<[string, () => unknown, string]>([
    ["is about another image", () => cosign(other), "it is about another image"],
    [
      "is of something else",
      () => cosign(index, undefined, {}, payload(index).replace("container image", "blob")),
      "it signs no image",
    ],
    [
      "names no digest",
      () => cosign(index, undefined, {}, payload(index).replace(index, "latest")),
      "it names no digest of an image",
    ],
    ["is no JSON", () => cosign(index, undefined, {}, "{"), "it holds no JSON that all programs read alike"],
    [
      "names its image twice",
      () => cosign(index, undefined, {}, payload(index).replace('"image"', `"image":{},"image"`)),
      "it holds no JSON that all programs read alike",
    ],
    [
      "is put to another document",
      () => ({ ...cosign(other), payload: Buffer.from(payload(index)).toString("base64") }),
      "the entry of the transparency log is about another signature",
    ],
    [
      "has no log entry",
      () => cosign(index, undefined, { inclusion: null }),
      "nothing trusted says when it was made",
    ],
    [
      "has another's log entry",
      () =>
        annotated({
          "dev.sigstore.cosign/bundle": cosign(other).annotations["dev.sigstore.cosign/bundle"] ?? "",
        }),
      "the entry of the transparency log is about another signature",
    ],
    [
      "has a log entry that is none",
      () => annotated({ "dev.sigstore.cosign/bundle": "{}" }),
      "Payload.body is missing",
    ],
    [
      "has no annotations",
      () => ({ payload: cosign(index).payload }),
      "dev.cosignproject.cosign/signature is missing",
    ],
    [
      "has a certificate that is none",
      () => annotated({ "dev.sigstore.cosign/certificate": "none" }),
      "it cannot be read",
    ],
    ["is none", () => null, "payload is missing"],
  ])("is signed wrongly where the signature %s", (_, made, reason) => {
    expect(verify({ signatures: [made()] }).signature).toEqual({
      status: "invalid",
      reason: expect.stringContaining(reason),
    });
  });

  it("is signed wrongly by a key where no log says when", () => {
    const signatures = [cosign(index, vendor, { inclusion: null })];
    expect(verify({ signatures, keys: [vendorKey] }).signature.status).toBe("invalid");
  });
});

describe("attestations of GitHub", () => {
  const github = makeAuthority("github", "private");
  const mcpb = {
    kind: "mcpb",
    file: "notes.mcpb",
    name: "notes",
    version: "1.0.0",
    sha256: `sha256:${amd}`,
    entries: {},
  } as const;
  const verifyFile = (bundles: unknown[], root: JsonObject) =>
    verifyAttestations(
      mcpb,
      { kind: "github", bundles: bundles.map(json) },
      readTrustedRoot(Buffer.from(JSON.stringify(root)), "root.json"),
      { image: [] },
    );
  const githubRoot = json(github.trustedRoot()) as JsonObject;
  const publicRoot = json(authority.trustedRoot()) as JsonObject;

  it("say who built a bundle", () => {
    expect(verifyFile([bundle([amd])], publicRoot).signature.status).toBe("verified");
  });

  it("need GitHub's own root where the repository is private", () => {
    const bundles = [github.sign(about(amd), actionsIdentity())];
    expect(verifyFile(bundles, githubRoot).signature.status).toBe("verified");
    expect(verifyFile(bundles, publicRoot).signature).toEqual({
      status: "unavailable",
      reason: "no-trusted-root",
    });
  });

  it("may be about one of many files", () => {
    expect(verifyFile([bundle([other, arm, amd])], publicRoot).signature.status).toBe("verified");
  });

  it("are not about other files", () => {
    expect(verifyFile([bundle([other])], publicRoot).signature.status).toBe("invalid");
  });
});
