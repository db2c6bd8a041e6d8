import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../src/model/json-value.ts";
import { embeddedTrust } from "../../src/provenance/embedded.ts";
import { readTrustedRoot, type Trust } from "../../src/provenance/trust.ts";
import { verifyAttestations } from "../../src/provenance/verify-attestations.ts";
import { verifyBundle } from "../../src/provenance/verify-bundle.ts";
import { verifyStatement } from "../../src/provenance/verify-statement.ts";
import { hasData, readData } from "../support/data.ts";
import {
  claimedDigest,
  digestOf,
  noKeys,
  pypiArtifact,
  readJson,
  readJsonLines,
} from "../support/provenance-data.ts";

const has = hasData("sigstore");
const gh = "sigstore/gh-cli/pkg/cmd/attestation/test/data";
const java = "sigstore/sigstore-java/sigstore-java/src/test/resources/dev/sigstore/samples/bundles";
const python = "sigstore/pypi-attestations/test/assets";
const trustIn = (name: string) => readTrustedRoot(readData(name), name);

function verify(bundle: JsonValue, trust: Trust, digest: string) {
  return verifyStatement(bundle, trust, {
    algorithm: "sha256",
    digests: [digest],
    predicateTypes: [/^https:\/\/slsa\.dev\//],
    signedBy: "certificate",
  });
}

describe.skipIf(!has)("recorded attestations of GitHub", () => {
  const wheel = `${gh}/github_provenance_demo-0.0.12-py3-none-any`;
  const wheelBundle = (variant: string) => readJsonLines(`${wheel}-bundle${variant}.jsonl`)[0];
  const github = () => trustIn("sigstore/github_trusted_root.json");

  it("accept a bundle of another identity provider, and say which", () => {
    const digest = digestOf(readData(`${gh}/custom-issuer-artifact`));
    expect(verify(readJson(`${gh}/custom-issuer.sigstore.json`), embeddedTrust(), digest)).toMatchObject({
      signature: { issuer: "https://token.actions.githubusercontent.com/hammer-time" },
    });
  });

  it("tell a reusable workflow from the repository that uses it", () => {
    const digest = digestOf(readData(`${gh}/reusable-workflow-artifact`));
    const bundle = readJson(`${gh}/reusable-workflow-attestation.sigstore.json`);
    expect(verify(bundle, embeddedTrust(), digest)).toMatchObject({
      signature: {
        signer: "https://github.com/github/artifact-attestations-workflows/.github/workflows/attest.yml",
        sourceRepository: "https://github.com/malancas/attest-demo",
        buildConfig: "https://github.com/malancas/attest-demo/.github/workflows/shared.yml",
      },
    });
  });

  it("accept a wheel under GitHub's own root, which keeps no log", () => {
    const verdict = verify(wheelBundle(""), github(), digestOf(readData(`${wheel}.whl`)));
    expect(verdict).toMatchObject({ status: "verified", signature: { sourceRepositoryId: "763287532" } });
  });

  it("cannot tell anything about it under another root", () => {
    const verdict = verify(wheelBundle(""), embeddedTrust(), digestOf(readData(`${wheel}.whl`)));
    expect(verdict).toEqual({ status: "unavailable", reason: "no-trusted-root" });
  });

  it.each(["-missing-cert", "-missing-verification-material"])("reject the wheel's bundle%s", (variant) => {
    expect(verify(wheelBundle(variant), github(), digestOf(readData(`${wheel}.whl`))).status).toBe("invalid");
  });

  it("reject a bundle with a wrong signature", () => {
    const bundle = readJson(`${gh}/sigstoreBundle-invalid-signature.json`);
    expect(verify(bundle, embeddedTrust(), "0".repeat(64))).toEqual({
      status: "invalid",
      reason: "the entry of the transparency log is about another signature",
    });
  });

  it.each(["sigstore/github_trusted_root.json", `${java}/github-private-no-tlog/trusted_root.jsonl`])(
    "accept a private repository's bundle under %s",
    (root) => {
      const bundle = readJson(`${java}/github-private-no-tlog/attestation.sigstore.json`);
      expect(verify(bundle, trustIn(root), claimedDigest(bundle, "sha256")).status).toBe("verified");
    },
  );
});

describe.skipIf(!has)("recorded bundles of sigstore-java", () => {
  const verdictOf = (name: string) => {
    const bundle = readJson(`${java}/${name}`);
    if (bundle.dsseEnvelope !== undefined)
      return verify(bundle, embeddedTrust(), claimedDigest(bundle, "sha256"));
    return verifyBundle(bundle, embeddedTrust(), "certificate", readData(`${java}/artifact.txt`));
  };

  it.each([
    "PKIX_ECDSA_P256_SHA_256.sigstore.json",
    "PKIX_ECDSA_P384_SHA_384.sigstore.json",
    "PKIX_ECDSA_P521_SHA_512.sigstore.json",
    "PKIX_RSA_PKCS1V15_2048_SHA256.sigstore.json",
    "PKIX_RSA_PKCS1V15_3072_SHA256.sigstore.json",
    "PKIX_RSA_PKCS1V15_4096_SHA256.sigstore.json",
    "bundle.dsse.rekor-v2.sigstore",
    "bundle.dsse.sigstore",
    "bundle.sigstore",
    "bundle.v1.no.inclusion.sigstore",
    "bundle.v1.sigstore",
    "bundle.v2.sigstore",
    "bundle.v3.sigstore",
    "bundle.v3_1.sigstore",
  ])("accept %s", (name) => {
    expect(verdictOf(name).status).toBe("verified");
  });

  it.each([
    "bundle-no-digest.sigstore",
    "bundle-with-bad-checkpoint-signature.sigstore",
    "bundle-with-expired-cert.sigstore",
    "bundle-with-mismatched-set.sigstore",
    "bundle-with-wrong-tlog-entry.sigstore",
    "bundle.dsse.bad-signature.sigstore",
    "bundle.dsse.mismatched-envelope.sigstore",
    "bundle.dsse.mismatched-signature.sigstore",
    "bundle.v2.no.inclusion.sigstore",
    "bundle.v3.no.inclusion.sigstore",
    "bundle.v3_1.no.inclusion.sigstore",
  ])("reject %s", (name) => {
    expect(verdictOf(name).status).toBe("invalid");
  });

  it.each([
    "bundle-with-rekor-v2-entry.sigstore",
    "bundle-with-timestamp.sigstore",
    "bundle.dsse.rekor-v2.bad-entry-type.sigstore",
    "bundle.dsse.rekor-v2.bad-signature.sigstore",
    "bundle.dsse.rekor-v2.mismatched-envelope.sigstore",
    "bundle.dsse.rekor-v2.mismatched-signature.sigstore",
  ])("find no trusted root for %s, which is of Sigstore's staging instance", (name) => {
    expect(verdictOf(name)).toEqual({ status: "unavailable", reason: "no-trusted-root" });
  });
});

describe.skipIf(!has)("recorded attestations of a Python index", () => {
  const verifyFile = (name: string, attestation: string, publisher: JsonValue, digest?: string) => {
    const provenance = {
      version: 1,
      attestation_bundles: [{ publisher, attestations: [readJson(`${python}/${attestation}`)] }],
    };
    const artifact = pypiArtifact({ [name]: digest ?? digestOf(readData(`${python}/${name}`)) });
    return verifyAttestations(
      artifact,
      { kind: "pypi", files: { [name]: provenance } },
      embeddedTrust(),
      noKeys,
    ).signature;
  };
  const github = (repository: string) => ({
    kind: "GitHub",
    repository,
    workflow: "release.yml",
    environment: null,
  });

  it("accept the provenance object of an index", () => {
    const name = "pypi_attestations-0.0.19.tar.gz";
    const artifact = pypiArtifact({ [name]: digestOf(readData(`${python}/${name}`)) });
    const document = { kind: "pypi", files: { [name]: readJson(`${python}/${name}.provenance`) } } as const;
    expect(verifyAttestations(artifact, document, embeddedTrust(), noKeys)).toMatchObject({
      signature: {
        status: "verified",
        signer: "https://github.com/trailofbits/pypi-attestations/.github/workflows/release.yml",
        sourceRepositoryId: "772247423",
      },
      notes: [],
    });
  });

  it.each([
    ["pypi_attestations-0.0.19.tar.gz", ".publish.attestation", github("trailofbits/pypi-attestations")],
    ["pypi_attestations-0.0.19.tar.gz", ".slsa.attestation", github("trailofbits/pypi-attestations")],
    ["pypi_attestation_models-0.0.4a2.tar.gz", ".attestation", github("trailofbits/pypi-attestation-models")],
    [
      "gitlab_oidc_project-0.0.3.tar.gz",
      ".publish.attestation",
      { kind: "GitLab", repository: "facutuesca/gitlab-oidc-project", workflow_filepath: ".gitlab-ci.yml" },
    ],
  ])("accept %s with its %s", (name, kind, publisher) => {
    expect(verifyFile(name, `${name}${kind}`, publisher).status).toBe("verified");
  });

  it("reject a publisher that is another than the certificate's", () => {
    const name = "pypi_attestations-0.0.19.tar.gz";
    const signature = verifyFile(
      name,
      `${name}.publish.attestation`,
      github("trailofbits/pypi-attestations-evil"),
    );
    expect(signature.status).toBe("invalid");
  });

  it.each([".attestation", ".publish.attestation"])(
    "do not trust Sigstore's staging instance, where a person signed a wheel's %s",
    (kind) => {
      const name = "rfc8785-0.1.2-py3-none-any.whl";
      const publisher = { kind: "Google", email: "william@yossarian.net" };
      expect(verifyFile(name, `${name}${kind}`, publisher)).toEqual({
        status: "unavailable",
        reason: "no-trusted-root",
      });
    },
  );
});

describe.skipIf(!has)("a recorded signature of cosign", () => {
  const digest = "sha256:c05263d2ff654c3a94243662440913f045075d59c436e2c69e9145ec2b87a321";
  const payload = () => readData("sigstore/cosign-legacy/simplesigning-payload.json");
  const verifyImage = (image: string) => {
    const [layer] = readJson("sigstore/cosign-legacy/signature-manifest.json").layers;
    const signatures = [{ payload: payload().toString("base64"), annotations: layer.annotations }];
    const artifact = {
      kind: "oci",
      image: "example.com/server",
      purl: "",
      digest: image,
      mediaType: "",
      platforms: {},
    } as const;
    return verifyAttestations(artifact, { kind: "oci", bundles: [], signatures }, embeddedTrust(), noKeys)
      .signature;
  };

  it("holds for its image", () => {
    expect(verifyImage(digest)).toMatchObject({
      status: "verified",
      signer: "https://github.com/salrashid123/go-bazel-github-workflow/.github/workflows/release.yaml",
      logIndex: "1004096555",
    });
  });

  it("holds for no other image", () => {
    expect(verifyImage(`sha256:${"0".repeat(64)}`)).toEqual({
      status: "invalid",
      reason: "it is about another image",
    });
  });

  it("is the same as a bundle", () => {
    const bundle = readJson("sigstore/cosign-legacy/converted.sigstore.json");
    expect(verifyBundle(bundle, embeddedTrust(), "certificate", payload()).status).toBe("verified");
  });
});
