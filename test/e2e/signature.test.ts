import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  offering,
  releasedBy,
  type Sign,
  server,
  signedScene,
  verifyUpgrades,
} from "../support/signed-npm.ts";
import { makeAuthority } from "../support/sigstore/authority.ts";
import { allFaults } from "../support/sigstore/fault.ts";
import { actionsIdentity, beforeMid2023, claiming, emailIdentity } from "../support/sigstore/identity.ts";
import type { SignedNpm } from "../support/sigstore/npm.ts";
import { registryKeyOf } from "../support/sigstore/registry-key.ts";
import { spoils } from "../support/sigstore/spoil.ts";
import {
  npmPublish,
  provenanceV1,
  provenanceV02,
  publication,
  slsaV02,
  stating,
} from "../support/sigstore/statement.ts";

const kept = ".mcp-lock/notes/attestations.json";

describe("a signed package", () => {
  it("is locked with who signed it", async () => {
    const { repository, lock } = await signedScene();
    expect((await lock()).stderr).not.toContain("error");
    expect(JSON.parse(repository.read("mcp-lock.json")).servers.notes).toMatchObject({
      signature: {
        status: "verified",
        issuer: "https://token.actions.githubusercontent.com",
        signer: "https://github.com/acme/notes/.github/workflows/release.yml",
        ref: "refs/tags/v1.0.0",
        sourceRepository: "https://github.com/acme/notes",
        sourceRepositoryId: "1234567",
        sourceOwnerId: "7654321",
        runner: "github-hosted",
        predicateType: "https://slsa.dev/provenance/v1",
      },
      registrySignature: { status: "verified", keyId: expect.stringMatching(/^SHA256:/) },
      attestations: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
  });

  it("is as locked when nothing has changed, and the report says against which root", async () => {
    const { lock, verify } = await signedScene();
    await lock();
    const { code, report } = await verify();
    expect([code, report.findings, report.servers[0]?.checks.signature]).toEqual([0, [], "ok"]);
    expect(report.trust).toEqual({ root: expect.stringMatching(/^sha256:/), taken: null });
  });

  it("is verified again without the network from what is kept beside the lock", async () => {
    const { registry, lock, verify } = await signedScene();
    await lock();
    registry.requests.length = 0;
    const { code, report } = await verify("--offline");
    expect([code, report.servers[0]?.checks.signature, registry.requests]).toEqual([0, "ok", []]);
  });

  it("whose kept attestations are gone was not checked", async () => {
    const { repository, lock, verify } = await signedScene();
    await lock();
    rmSync(repository.path(kept));
    const { code, report } = await verify("--offline");
    expect([code, report.errors[0]?.code]).toEqual([2, "ATTESTATIONS_MISSING"]);
  });

  it.each([[], ["--offline"]])(
    "whose kept attestations were edited was not checked (%j)",
    async (...options) => {
      const { repository, lock, verify } = await signedScene();
      await lock();
      repository.write(kept, repository.read(kept).replace(/"sig": "M/, '"sig": "N'));
      const { code, report } = await verify(...options);
      expect([code, report.errors[0]?.code]).toEqual([2, "ATTESTATIONS_INVALID"]);
    },
  );

  it("is proved by what is kept when its registry hands nothing out any more, and that is told", async () => {
    const { signed, lock, verify } = await signedScene();
    await lock();
    signed.spoil("attestations", { status: 404 });
    const { code, report } = await verify();
    expect([code, report.findings]).toEqual([0, []]);
    expect(report.warnings).toMatchObject([{ server: "notes", message: expect.stringContaining(kept) }]);
  });

  it("is not locked, and nothing is written, when its signature does not hold", async () => {
    const { repository, lock } = await signedScene((signed) =>
      offering(signed, "1.0.0", spoils.otherSignature(bundleOf(signed, "1.0.0"))),
    );
    const { code, stderr } = await lock();
    expect([code, stderr]).toEqual([2, expect.stringContaining("SIGNATURE_INVALID")]);
    expect(() => repository.read("mcp-lock.json")).toThrow();
  });

  it("of a root that nobody trusts is none that can be told", async () => {
    const { repository, lock } = await signedScene((signed) => {
      const foreign = makeAuthority("foreign");
      offering(
        signed,
        "1.0.0",
        foreign.sign(provenanceV1(signed.subjectOf(server, "1.0.0")), actionsIdentity()),
      );
    });
    await lock();
    expect(JSON.parse(repository.read("mcp-lock.json")).servers.notes.signature.status).not.toBe("verified");
  });
});

describe("a package that is not signed", () => {
  it("is locked as unsigned when its registry signs and announces no provenance", async () => {
    const { repository, lock, verify } = await signedScene((signed) => signed.sign(server, "1.0.0"));
    await lock();
    expect(JSON.parse(repository.read("mcp-lock.json")).servers.notes).toMatchObject({
      signature: { status: "unsigned" },
      registrySignature: { status: "verified" },
    });
    expect((await verify()).code).toBe(0);
  });

  it("is locked as not to be told when its registry signs nothing", async () => {
    const { repository, lock, verify } = await signedScene(() => {});
    await lock();
    const untold = { status: "unavailable", reason: "not-offered" };
    expect(JSON.parse(repository.read("mcp-lock.json")).servers.notes).toMatchObject({
      signature: untold,
      registrySignature: untold,
    });
    const { code, report } = await verify();
    expect([code, report.servers[0]?.checks.signature]).toEqual([0, "unavailable"]);
  });

  it("fails where the policy demands a signature", async () => {
    const { repository, lock, verify } = await signedScene((signed) => signed.sign(server, "1.0.0"));
    await lock();
    repository.write("mcp-lock.policy.json", { require: { signature: ["notes"] } });
    const { code, report } = await verify();
    expect([code, report.findings.map(({ rule }) => rule)]).toEqual([1, ["signature-required"]]);
  });
});

/** The provenance of a version as a release of acme/notes. */
function bundleOf(signed: SignedNpm, version: string) {
  const { bundle } = signed.built(server, version);
  return bundle as Parameters<(typeof spoils)["otherSignature"]>[0];
}

const subject = (signed: SignedNpm, version: string) => signed.subjectOf(server, version);
const attesting =
  (make: (...parts: Parameters<Sign>) => object, predicateType?: string): Sign =>
  (signed, authority, version) =>
    offering(signed, version, make(signed, authority, version), predicateType);

type Upgrade = readonly [string, Sign, readonly string[]];

const upgrades: readonly Upgrade[] = [
  [
    "by the same workflow",
    releasedBy(actionsIdentity({ ref: "refs/tags/v1.1.0", commit: "b".repeat(40) })),
    ["commit-changed"],
  ],
  [
    "by the same workflow in the older format",
    attesting(
      (signed, authority, version) =>
        authority.sign(provenanceV02(subject(signed, version)), actionsIdentity()),
      slsaV02,
    ),
    ["signature-detail-changed"],
  ],
  ["that nobody signed", (signed, _, version) => signed.sign(server, version), ["signature-lost"]],
  [
    "that is signed by no registry",
    (signed, _, version) => signed.attest(server, version, [signed.built(server, version)]),
    ["registry-signature-lost"],
  ],
  [
    "from another repository",
    releasedBy(actionsIdentity({ repository: "eve/notes", repositoryId: "666" })),
    ["source-repository-changed", "signer-changed"],
  ],
  [
    "from a repository whose name only begins like it",
    releasedBy(actionsIdentity({ repository: "acme/notes-evil" })),
    ["source-repository-changed", "signer-changed"],
  ],
  [
    "from a repository of the same name with another number",
    releasedBy(actionsIdentity({ repositoryId: "666" })),
    ["source-repository-changed"],
  ],
  [
    "from an account of the same name",
    releasedBy(actionsIdentity({ ownerId: "666" })),
    ["source-repository-changed"],
  ],
  [
    "by another workflow",
    releasedBy(actionsIdentity({ workflow: ".github/workflows/ci.yml" })),
    ["signer-changed"],
  ],
  [
    "by a reusable workflow of others",
    releasedBy(actionsIdentity({ signer: "eve/ci/.github/workflows/release.yml@refs/heads/main" })),
    ["signer-changed"],
  ],
  ["on a machine of its own", releasedBy(actionsIdentity({ runner: "self-hosted" })), ["signer-changed"]],
  ["from a branch", releasedBy(actionsIdentity({ ref: "refs/heads/main" })), ["ref-class-changed"]],
  [
    "in a pull request",
    releasedBy(actionsIdentity({ trigger: "pull_request_target" })),
    ["ref-class-changed"],
  ],
  [
    "with an issuer that only begins like it",
    releasedBy(
      claiming(actionsIdentity(), {
        oldIssuer: "https://token.actions.githubusercontent.com.evil.example",
        issuer: "https://token.actions.githubusercontent.com.evil.example",
      }),
    ),
    ["signer-changed"],
  ],
  [
    "with a certificate that says less",
    releasedBy(beforeMid2023(actionsIdentity())),
    ["source-repository-changed", "signer-changed"],
  ],
  ["by a person", releasedBy(emailIdentity("eve@mail.example")), ["signature-invalid"]],
  [
    "for other bytes",
    attesting((signed, authority, version) =>
      authority.sign(
        provenanceV1({ ...subject(signed, version), digest: { sha512: "a".repeat(128) } }),
        actionsIdentity(),
      ),
    ),
    ["signature-invalid"],
  ],
  [
    "for another package",
    attesting((signed, authority, version) =>
      authority.sign(
        provenanceV1({ ...subject(signed, version), name: `pkg:npm/%40example/notes-evil@${version}` }),
        actionsIdentity(),
      ),
    ),
    ["signature-invalid"],
  ],
  [
    "for another version",
    attesting((signed, authority, version) =>
      authority.sign(
        provenanceV1({ ...subject(signed, version), name: "pkg:npm/%40example/notes@1.0.0" }),
        actionsIdentity(),
      ),
    ),
    ["signature-invalid"],
  ],
  [
    "with a statement of another kind",
    attesting((signed, authority, version) =>
      authority.sign(stating(subject(signed, version), "https://example.com/other/v1"), actionsIdentity()),
    ),
    ["signature-invalid"],
  ],
  [
    "with an envelope of another kind",
    attesting((signed, authority, version) =>
      authority.sign(provenanceV1(subject(signed, version)), actionsIdentity(), {
        payloadType: "text/plain",
      }),
    ),
    ["signature-invalid"],
  ],
  [
    "with two signatures",
    attesting((signed, _, version) => spoils.twoSignatures(bundleOf(signed, version))),
    ["signature-invalid"],
  ],
  [
    "with a changed statement",
    attesting((signed, _, version) => spoils.changedPayload(bundleOf(signed, version))),
    ["signature-invalid"],
  ],
  [
    "that is in no log",
    attesting((signed, _, version) => spoils.noLogEntry(bundleOf(signed, version))),
    ["signature-invalid"],
  ],
  [
    "with half a signature",
    attesting((signed, _, version) => spoils.truncatedSignature(bundleOf(signed, version))),
    ["signature-invalid"],
  ],
  ["with something that is no bundle", attesting(() => ({ bundle: [] })), ["signature-invalid"]],
  [
    "signed with a key that the registry does not publish",
    (signed, _, version) => signed.sign(server, version, registryKeyOf("unknown")),
    ["signature-lost", "signature-invalid"],
  ],
  [
    "signed with a key that had expired by then",
    (signed, authority, version) => {
      const expired = registryKeyOf("expired", "2020-01-01T00:00:00.000Z");
      signed.keys.push(expired);
      signed.sign(server, version, expired);
      const statement = publication(subject(signed, version), server, version, "https://registry.example");
      const bundle = authority.signWithKey(statement, expired, { format: "0.2" });
      signed.attest(server, version, [{ predicateType: npmPublish, bundle }, signed.built(server, version)]);
    },
    ["signature-invalid"],
  ],
];

describe("an upgrade", () => {
  // All of them at once: each is a server of its own.
  let verifying: ReturnType<typeof verifyUpgrades> | null = null;

  it.each(upgrades.map((upgrade, index) => [...upgrade, index] as const))(
    "%s",
    async (_, _sign, expected, index) => {
      verifying ??= verifyUpgrades(upgrades.map(([, sign]) => sign));
      const { report } = await verifying;
      const own = report.findings.filter(({ server }) => server === `server-${index}`);
      const rules = own.filter(({ subject }) => subject.kind === "signature").map(({ rule }) => rule);
      const errors = report.errors.filter(({ server }) => server === `server-${index}`);
      const status = report.servers.find(({ name }) => name === `server-${index}`)?.status;
      expect([rules, errors, status]).toEqual([expected, [], "changed"]);
    },
  );

  it("makes the whole fail", async () => {
    verifying ??= verifyUpgrades(upgrades.map(([, sign]) => sign));
    expect((await verifying).code).toBe(1);
  });

  it("whose registry answers badly for attestations is not checked, however it does that", async () => {
    const { signed, lock, verify, upgrade } = await signedScene();
    await lock();
    await upgrade((it) => void it.release(server, "1.1.0"));
    const answers = new Map<string, unknown>();
    for (const [name, fault] of allFaults("http://127.0.0.1:9/")) {
      if (name === "silent" || name === "dripping") continue;
      signed.spoil("attestations", fault);
      const { code, report } = await verify();
      answers.set(name, [code, report.errors.map(({ code }) => code)]);
    }
    expect(Object.fromEntries(answers)).toEqual({
      "not found": [1, ["SIGNATURE_UNAVAILABLE"]],
      refused: [1, ["NPM_NETWORK"]],
      failing: [1, ["NPM_NETWORK"]],
      "too busy": [1, ["NPM_NETWORK"]],
      "a page": [1, ["NPM_ANSWER"]],
      "other JSON": [1, ["NPM_ANSWER"]],
      truncated: [1, ["NPM_ANSWER"]],
      empty: [1, ["NPM_ANSWER"]],
      huge: [1, ["NPM_ANSWER"]],
      endless: [1, ["NPM_ANSWER"]],
      "hanging up": [1, ["NPM_NETWORK"]],
      "sending elsewhere": [1, ["NPM_NETWORK"]],
    });
  });

  it("that cannot be checked is not locked, and nothing is written", async () => {
    const { repository, signed, lock, upgrade } = await signedScene();
    await lock();
    const before = repository.read("mcp-lock.json");
    await upgrade((it) => void it.release(server, "1.1.0"));
    signed.spoil("attestations", { status: 500 });
    expect((await lock()).code).toBe(2);
    expect(repository.read("mcp-lock.json")).toBe(before);
  });

  it("signed with an expired key, and nobody says when, is not checked", async () => {
    const { lock, verify, upgrade } = await signedScene();
    await lock();
    await upgrade((signed) => {
      const expired = registryKeyOf("expired", "2020-01-01T00:00:00.000Z");
      signed.keys.push(expired);
      signed.sign(server, "1.1.0", expired);
      signed.attest(server, "1.1.0", [signed.built(server, "1.1.0")]);
    });
    expect((await verify()).report.errors[0]?.code).toBe("SIGNATURE_UNAVAILABLE");
  });

  it("by somebody whom the policy does not name is refused", async () => {
    const { repository, lock, verify } = await signedScene();
    await lock();
    const trust = { notes: { sourceRepository: "https://github.com/acme/note" } };
    repository.write("mcp-lock.policy.json", { trust });
    const { code, report } = await verify();
    expect([code, report.findings.map(({ rule }) => rule)]).toEqual([1, ["signer-not-trusted"]]);
  });
});
