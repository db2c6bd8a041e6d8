import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../src/model/json-value.ts";
import { embeddedTrust } from "../../src/provenance/embedded.ts";
import type { Verdict } from "../../src/provenance/verdict.ts";
import { verifyAttestations } from "../../src/provenance/verify-attestations.ts";
import { verifyStatement } from "../../src/provenance/verify-statement.ts";
import { hasData, readData } from "../support/data.ts";
import {
  claimedDigest,
  digestOf,
  noKeys,
  npmArtifact,
  readJson,
  readJsonLines,
} from "../support/provenance-data.ts";

const has = hasData("sigstore");
const pacote = "sigstore/pacote/test/fixtures/sigstore";
const go = "sigstore/sigstore-go";
const gh = "sigstore/gh-cli/pkg/cmd/attestation/test/data";
const workflow = "https://github.com/sigstore/sigstore-js/.github/workflows";
const slsa02 = "https://slsa.dev/provenance/v0.2";
const slsa1 = "https://slsa.dev/provenance/v1";
const publish = "https://github.com/npm/attestation/tree/main/specs/publish/v0.1";

/** The integrity of the published tarballs. */
const integrity = {
  "0.4.0": "sha512-KCwMX6k20mQyFkNYG2XT3lwK9u1P36wS9YURFd85zCXPrwrSLZCEh7/vMBFNYcJXRiBtGDS+T4/RZZF493zABA==",
  "1.3.0": "sha512-dhdv+jOAi1RgLHw13lxumk3rlgZtumUz9QrCNPTx9MazUnUV3BfAb74oYAMPQQ7uaeogB5vTosbz3POzKbEHUQ==",
  "2.0.0": "sha512-RtTi90xIdzFmQAAKb9+Ki1nx4IR2Z5c+mFn3dN0xuPHgk3gTt3f7ZqKsZ9UFQP40ZAlm7un8LMyjhwgrTIXNPA==",
};

function verify(
  version: keyof typeof integrity,
  attestations: { predicateType: string; bundle: JsonValue }[],
): Verdict {
  const artifact = npmArtifact("sigstore", version, integrity[version]);
  return verifyAttestations(artifact, { kind: "npm", signatures: [], attestations }, embeddedTrust(), noKeys);
}

describe.skipIf(!has)("the recorded attestations of sigstore@0.4.0", () => {
  const verdictOf = (name: string) =>
    verify("0.4.0", readJson(`${pacote}/${name}-attestations.json`).attestations);

  it("are valid as the registry gave them", () => {
    expect(verdictOf("valid")).toEqual({
      signature: {
        status: "verified",
        issuer: "https://token.actions.githubusercontent.com",
        signer: `${workflow}/publish.yml`,
        sourceRepository: "https://github.com/sigstore/sigstore-js",
        trigger: "release",
        ref: "refs/tags/v0.4.0",
        commit: "8a2ee2fd20dda58ffa4a8d808a65cb1e04711c03",
        logIndex: "10960845",
        predicateType: slsa02,
      },
      registrySignature: { status: "verified", keyId: "SHA256:jl3bwswu80PjjokCgh0o2w5c2U4LhQAE57gj9cz1kzA" },
      notes: [],
    });
  });

  it.each([
    "invalid",
    "malformed-subject",
    "mismatched-subject-digest",
    "mismatched-subject-name",
    "unsupported",
  ])("lose the registry's word, not the provenance, with a publish attestation that is %s", (name) => {
    const { signature, registrySignature } = verdictOf(name);
    expect([signature.status, registrySignature?.status]).toEqual(["verified", "invalid"]);
  });

  it.each(["no-keyid", "mismatched-keyid"])("do not hold with provenance that has a %s", (name) => {
    expect(verdictOf(name).signature.status).toBe("invalid");
  });

  it("are about no other bytes", () => {
    const attestations = readJson(`${pacote}/valid-attestations.json`).attestations;
    const { signature, registrySignature } = verify("1.3.0", attestations);
    expect([signature.status, registrySignature?.status]).toEqual(["invalid", "invalid"]);
  });
});

describe.skipIf(!has)("recorded bundles of npm packages", () => {
  const provenance = () => readJson(`${go}/examples/bundle-provenance.json`);

  it("accept provenance and publish attestation of sigstore@1.3.0", () => {
    const verdict = verify("1.3.0", [
      { predicateType: slsa02, bundle: provenance() },
      { predicateType: publish, bundle: readJson(`${go}/examples/bundle-publish.json`) },
    ]);
    expect(verdict).toMatchObject({
      signature: { status: "verified", sourceRepositoryId: "495574555", sourceOwnerId: "71096353" },
      registrySignature: { status: "verified" },
    });
  });

  it("accept the provenance of sigstore@2.0.0", () => {
    const bundle = readJson(`${go}/pkg/testing/data/bundles/sigstore.js@2.0.0-provenance.sigstore.json`);
    expect(verify("2.0.0", [{ predicateType: slsa1, bundle }]).signature).toMatchObject({
      status: "verified",
      signer: `${workflow}/release.yml`,
      runner: "github-hosted",
    });
  });

  it.each([
    "sigstore-js-2.1.0-bundle-v0.1.json",
    "sigstore-js-2.1.0-bundle.json",
    "sigstore-js-2.1.0_with_2_bundles.jsonl",
  ])("accept %s for the tarball of sigstore@2.1.0", (name) => {
    const tarball = Buffer.from(digestOf(readData(`${gh}/sigstore-js-2.1.0.tgz`), "sha512"), "hex");
    const artifact = npmArtifact("sigstore", "2.1.0", `sha512-${tarball.toString("base64")}`);
    const attestations = readJsonLines(`${gh}/${name}`).map((bundle) => ({ predicateType: slsa1, bundle }));
    const document = { kind: "npm", signatures: [], attestations } as const;
    expect(verifyAttestations(artifact, document, embeddedTrust(), noKeys).signature.status).toBe("verified");
  });

  it("reject an envelope with two signatures", () => {
    const bundle = readJson(`${go}/pkg/testing/data/bundles/dsse-2sigs.sigstore.json`);
    const verdict = verifyStatement(bundle, embeddedTrust(), {
      algorithm: "sha512",
      digests: [claimedDigest(bundle, "sha512")],
      predicateTypes: [/./],
      signedBy: "certificate",
    });
    expect(verdict.status).toBe("invalid");
  });

  it("reject provenance that a person signed", () => {
    const bundle = readJson(`${go}/pkg/testing/data/bundles/dsse.sigstore.json`);
    const hash = Buffer.from(claimedDigest(bundle, "sha512"), "hex").toString("base64");
    const artifact = npmArtifact("slsa-provenance", "0.0.7", `sha512-${hash}`);
    const document = {
      kind: "npm",
      signatures: [],
      attestations: [{ predicateType: slsa02, bundle }],
    } as const;
    expect(verifyAttestations(artifact, document, embeddedTrust(), noKeys).signature.status).toBe("invalid");
  });

  it.each([
    "V01-dsse-no-proof",
    "V01-dsse-with-proof",
    "V01-full-cert-chain",
    "V01-intoto-no-proof",
    "V01-intoto-with-proof",
    "V02-dsse",
    "V02-intoto",
    "V03-dsse",
    "V03-intoto",
  ])("take bundle%s for a valid signature of a person, and not for the registry's word", (name) => {
    const bundle = readJson(`sigstore/sigstore-js/tests/bundles/bundle${name}.sigstore`);
    const expected = {
      algorithm: "sha512",
      digests: [claimedDigest(bundle, "sha512")],
      predicateTypes: [/./],
    } as const;
    const asSignature = verifyStatement(bundle, embeddedTrust(), { ...expected, signedBy: "certificate" });
    const hash = Buffer.from(claimedDigest(bundle, "sha512"), "hex").toString("base64");
    const document = {
      kind: "npm",
      signatures: [],
      attestations: [{ predicateType: publish, bundle }],
    } as const;
    const artifact = npmArtifact("sigstore", "1.0.0", `sha512-${hash}`);
    const asWord = verifyAttestations(artifact, document, embeddedTrust(), noKeys).registrySignature;
    expect([asSignature.status, asWord?.status]).toEqual(["verified", "invalid"]);
  });
});

describe.skipIf(!has)("recorded registry signatures", () => {
  interface Recorded {
    name: string;
    version: string;
    integrity: string;
    keyid: string;
    sig: string;
    expect: string;
  }
  const recorded: Recorded[] = has ? readJson("sigstore/npm-registry-signatures.json") : [];
  const key =
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE1Olb3zMAFFxXKHiIkQO5cJ3Yhl5i6UPp+IhuteBJbuHcA5UogKo0EWtlWwW6KSaKoTNEYL7JlCQiVnkhBktUgg==";

  it.each(recorded)(
    "$name@$version is $expect",
    ({ name, version, integrity: sri, keyid, sig, expect: verdict }) => {
      const document = {
        kind: "npm",
        signatures: [{ keyid, sig }],
        keys: [{ keyid, key }],
        attestations: [],
      } as const;
      const found = verifyAttestations(npmArtifact(name, version, sri), document, embeddedTrust(), noKeys);
      expect(found.registrySignature?.status).toBe(verdict === "valid" ? "verified" : "invalid");
    },
  );

  it("are by the key that the embedded list has, which has expired since", () => {
    const [first] = recorded;
    const document = {
      kind: "npm",
      signatures: [{ keyid: first?.keyid ?? "", sig: first?.sig ?? "" }],
      attestations: [],
    } as const;
    const artifact = npmArtifact(first?.name ?? "", first?.version ?? "", first?.integrity ?? "");
    expect(verifyAttestations(artifact, document, embeddedTrust(), noKeys).registrySignature).toEqual({
      status: "unavailable",
      reason: "no-trusted-key",
    });
  });
});
