import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/model/json-value.ts";
import { readTrustedRoot } from "../../src/provenance/trust.ts";
import { verifyAttestations } from "../../src/provenance/verify-attestations.ts";
import { noKeys, pypiArtifact } from "../support/provenance-data.ts";
import { makeAuthority } from "../support/sigstore/authority.ts";
import { actionsIdentity, claiming, emailIdentity, type Identity } from "../support/sigstore/identity.ts";
import { publisher, toAttestation } from "../support/sigstore/pypi.ts";
import { spoils } from "../support/sigstore/spoil.ts";
import { provenanceV1, pypiPublish, type Statement, slsaV1, stating } from "../support/sigstore/statement.ts";

const authority = makeAuthority("sigstore");
const trust = readTrustedRoot(Buffer.from(JSON.stringify(authority.trustedRoot())), "root.json");
const [wheel, sdist] = ["notes-1.0.0-py3-none-any.whl", "notes-1.0.0.tar.gz"];
const digests: Record<string, string> = { [wheel]: "01".repeat(32), [sdist]: "02".repeat(32) };
const subjectOf = (file: string) => ({ name: file, digest: { sha256: digests[file] ?? "" } });
const json = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value));

const attest = (
  file: string,
  by: Identity = actionsIdentity(),
  statement: Statement = stating(subjectOf(file), pypiPublish, null),
) => json(toAttestation(authority.sign(statement, by)));
const provenance = (attestations: JsonValue[], claimed: unknown = publisher): JsonObject => ({
  version: 1,
  attestation_bundles: [{ publisher: json(claimed), attestations }],
});
const verify = (files: JsonObject, names = Object.keys(files)) => {
  const artifact = pypiArtifact(Object.fromEntries(names.map((name) => [name, digests[name] ?? ""])));
  return verifyAttestations(artifact, { kind: "pypi", files }, trust, noKeys);
};
const both = () => ({ [wheel]: provenance([attest(wheel)]), [sdist]: provenance([attest(sdist)]) });

describe("a release of a Python index", () => {
  it("is signed where all of its files are, by the same", () => {
    expect(verify(both())).toMatchObject({
      signature: { status: "verified", sourceRepositoryId: "1234567", predicateType: pypiPublish },
      notes: [],
    });
  });

  it("is unsigned where none of its files is", () => {
    expect(verify({}, [wheel, sdist])).toEqual({ signature: { status: "unsigned" }, notes: [] });
  });

  it("is unsigned where one of its files is, and says so", () => {
    expect(verify({ [wheel]: provenance([attest(wheel)]) }, [wheel, sdist])).toEqual({
      signature: { status: "unsigned" },
      notes: [`not signed: 1 of 2 files of the release have no attestation, as "${sdist}"`],
    });
  });

  it("does not hold where one file is not signed and another one wrongly", () => {
    expect(verify({ [wheel]: provenance([attest(sdist)]) }, [wheel, sdist]).signature.status).toBe("invalid");
  });

  it("takes no notice of files that are none of it", () => {
    expect(verify({ ...both(), "other.whl": null }, [wheel, sdist]).signature.status).toBe("verified");
  });

  it.each<[string, Identity]>([
    ["another workflow", actionsIdentity({ workflow: ".github/workflows/other.yml" })],
    ["another repository of that name", actionsIdentity({ repositoryId: "999" })],
    ["a machine of one's own", actionsIdentity({ runner: "self-hosted" })],
  ])("does not hold where %s has signed one of the files", (_, by) => {
    const claimed = {
      ...publisher,
      workflow: by.claims.buildConfigUri?.toString().includes("other.yml") ? "other.yml" : "release.yml",
    };
    const files = { ...both(), [sdist]: provenance([attest(sdist, by)], claimed) };
    expect(verify(files).signature).toEqual({
      status: "invalid",
      reason: `"${sdist}" and "${wheel}" are not signed by the same`,
    });
  });

  it("is told by its provenance where every file has some", () => {
    const two = (file: string) =>
      provenance([attest(file), attest(file, actionsIdentity(), provenanceV1(subjectOf(file)))]);
    expect(verify({ [wheel]: two(wheel), [sdist]: two(sdist) }).signature).toMatchObject({
      predicateType: slsaV1,
    });
    const { signature } = verify({ [wheel]: two(wheel), [sdist]: provenance([attest(sdist)]) });
    expect(signature).toMatchObject({ predicateType: pypiPublish });
  });

  it("may spell a file's name in another way", () => {
    const statement = stating(
      { ...subjectOf(wheel), name: "Notes-1.0.0-py3-none-any.WHL" },
      pypiPublish,
      null,
    );
    expect(
      verify({ [wheel]: provenance([attest(wheel, actionsIdentity(), statement)]) }).signature.status,
    ).toBe("verified");
  });

  it("cannot be judged under an authority that nobody trusts", () => {
    const elsewhere = makeAuthority("elsewhere").sign(
      stating(subjectOf(wheel), pypiPublish, null),
      actionsIdentity(),
    );
    expect(verify({ [wheel]: provenance([json(toAttestation(elsewhere))]) }).signature).toEqual({
      status: "unavailable",
      reason: "no-trusted-root",
    });
  });

  const spoilt = (spoil: keyof typeof spoils) =>
    json(
      toAttestation(
        spoils[spoil](authority.sign(stating(subjectOf(wheel), pypiPublish, null), actionsIdentity())),
      ),
    );

  it.each<[string, () => JsonValue]>([
    ["no object", () => "provenance"],
    ["another version", () => ({ ...provenance([attest(wheel)]), version: 2 })],
    ["no attestation", () => provenance([])],
    [
      "an attestation of another version",
      () => provenance([{ ...(attest(wheel) as JsonObject), version: 2 }]),
    ],
    ["an attestation that is none", () => provenance([null])],
    [
      "a certificate that is none",
      () => provenance([{ ...(attest(wheel) as JsonObject), verification_material: { certificate: "?" } }]),
    ],
    ["more attestations than can be", () => provenance(Array(9).fill(attest(wheel)))],
    ["a wrong one beside a right one", () => provenance([attest(wheel), attest(sdist)])],
    ["a changed statement", () => provenance([spoilt("changedPayload")])],
    ["another signature", () => provenance([spoilt("otherSignature")])],
    ["another log entry", () => provenance([spoilt("changedLogBody")])],
    [
      "another type of statement",
      () =>
        provenance([
          attest(wheel, actionsIdentity(), stating(subjectOf(wheel), "https://example.com/other", null)),
        ]),
    ],
    [
      "another file's name",
      () =>
        provenance([
          attest(wheel, actionsIdentity(), stating({ ...subjectOf(wheel), name: sdist }, pypiPublish, null)),
        ]),
    ],
    ["no publisher", () => provenance([attest(wheel)], null)],
  ])("does not hold with %s", (_, change) => {
    expect(verify({ [wheel]: change() }).signature.status).toBe("invalid");
  });
});

describe("the publisher that an index names", () => {
  const gitlab = claiming(
    {
      ...actionsIdentity(),
      subjects: [{ uri: "https://gitlab.com/acme/notes//.gitlab-ci.yml@refs/heads/main" }],
    },
    {
      issuer: "https://gitlab.com",
      sourceRepositoryUri: "https://gitlab.com/acme/notes",
      buildConfigUri: "https://gitlab.com/acme/notes//.gitlab-ci.yml@refs/heads/main",
    },
  );
  const robot = emailIdentity("robot@example.com", "https://accounts.google.com");

  it.each<[string, unknown, Identity]>([
    ["a workflow of GitHub", publisher, actionsIdentity()],
    ["a workflow in another case", { ...publisher, repository: "Acme/Notes" }, actionsIdentity()],
    [
      "a workflow that another one signs for",
      publisher,
      actionsIdentity({ signer: "shared/workflows/.github/workflows/sign.yml@v1" }),
    ],
    [
      "a pipeline of GitLab",
      { kind: "GitLab", repository: "acme/notes", workflow_filepath: ".gitlab-ci.yml" },
      gitlab,
    ],
    ["an account of Google", { kind: "Google", email: "robot@example.com" }, robot],
  ])("may be %s", (_, claimed, by) => {
    expect(verify({ [wheel]: provenance([attest(wheel, by)], claimed) }).signature.status).toBe("verified");
  });

  it.each<[string, unknown, Identity]>([
    ["another repository", { ...publisher, repository: "acme/notes-evil" }, actionsIdentity()],
    ["another workflow", { ...publisher, workflow: "other.yml" }, actionsIdentity()],
    ["no workflow", { ...publisher, workflow: null }, actionsIdentity()],
    [
      "another forge",
      { ...publisher, kind: "GitLab", workflow_filepath: ".gitlab-ci.yml" },
      actionsIdentity(),
    ],
    [
      "a forge whose issuer has not signed",
      publisher,
      claiming(actionsIdentity(), { issuer: "https://issuer.example" }),
    ],
    ["another account", { kind: "Google", email: "other@example.com" }, robot],
    [
      "an account where a workflow has signed",
      { kind: "Google", email: "robot@example.com" },
      actionsIdentity(),
    ],
    ["somebody of an unknown kind", { kind: "Example" }, actionsIdentity()],
    ["nobody", {}, actionsIdentity()],
  ])("is not %s", (_, claimed, by) => {
    expect(verify({ [wheel]: provenance([attest(wheel, by)], claimed) }).signature).toMatchObject({
      status: "invalid",
      reason: expect.stringContaining("the index says another publisher than the certificate"),
    });
  });
});
