import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/json/canonical.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { VerifiedSignature } from "../../src/model/signature.ts";
import { hasData } from "../support/data.ts";
import { gateScene, lockOf, verdictOf } from "../support/gate-scene.ts";
import { readJson } from "../support/provenance-data.ts";
import { lockedServer, verifiedSignature } from "../support/servers.ts";
import { makeAuthority } from "../support/sigstore/authority.ts";
import { actionsIdentity } from "../support/sigstore/identity.ts";
import { provenanceV1, slsaV1 } from "../support/sigstore/statement.ts";

const file = ".mcp-lock/notes/attestations.json";
const version = "0.4.0";
const integrity =
  "sha512-KCwMX6k20mQyFkNYG2XT3lwK9u1P36wS9YURFd85zCXPrwrSLZCEh7/vMBFNYcJXRiBtGDS+T4/RZZF493zABA==";
const parts = {
  declared: { args: ["-y", `sigstore@${version}`], env: [] },
  artifact: { purl: `pkg:npm/sigstore@${version}`, version, integrity },
};
const declared = { mcpServers: { notes: { command: "npx", args: parts.declared.args } } };
const unsigned = lockOf({ notes: lockedServer(parts) });

/** A pull request that claims a signature, with what it brings as proof. */
const claiming = (
  signature: VerifiedSignature,
  proof: JsonObject,
  beside: string | null = JSON.stringify(proof),
) =>
  gateScene({
    base: { ".mcp.json": JSON.stringify(declared), "mcp-lock.json": unsigned },
    change: {
      "mcp-lock.json": lockOf({
        notes: { ...lockedServer({ ...parts, signature }), attestations: fingerprint(proof) },
      }),
      ...(beside !== null && { [file]: beside }),
    },
  });
const rulesIn = (summary: string) =>
  [...summary.matchAll(/\*\* · \[([\w-]+)\]/g)].map((match) => match[1]).sort();

const sha512 = Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex");
const statement = provenanceV1({ name: parts.artifact.purl, digest: { sha512 } });
const foreign = {
  kind: "npm",
  signatures: [],
  attestations: [
    {
      predicateType: slsaV1,
      bundle: JSON.parse(JSON.stringify(makeAuthority().sign(statement, actionsIdentity()))),
    },
  ],
};

describe("a signature that a pull request claims", () => {
  it.each<[string, JsonObject, string | null]>([
    ["nothing beside the lock", foreign, null],
    ["something else beside the lock", foreign, "{}"],
    ["no JSON beside the lock", foreign, "{"],
    ["a file of no known form", { kind: "novel" }, JSON.stringify({ kind: "novel" })],
    [
      "attestations of nothing",
      { ...foreign, attestations: [] },
      JSON.stringify({ ...foreign, attestations: [] }),
    ],
  ])("is refused with %s", async (_, proof, beside) => {
    const result = await (await claiming(verifiedSignature(), proof, beside)).run();
    expect([verdictOf(result), rulesIn(result.summary)]).toEqual([
      "blocked 1",
      expect.arrayContaining(["signature-not-proved"]),
    ]);
  });

  it("is told to be beyond what can be checked when its root is a private one", async () => {
    const result = await (await claiming(verifiedSignature(), foreign)).run();
    expect([verdictOf(result), rulesIn(result.summary)]).toEqual([
      "pass 0",
      ["signature-gained", "signature-unavailable"],
    ]);
  });
});

describe.skipIf(!hasData("sigstore"))("a signature that a pull request proves", () => {
  const real: JsonObject = hasData("sigstore")
    ? {
        kind: "npm",
        signatures: [],
        ...readJson("sigstore/pacote/test/fixtures/sigstore/valid-attestations.json"),
      }
    : {};
  const workflow = "https://github.com/sigstore/sigstore-js/.github/workflows/publish.yml";
  const signer: VerifiedSignature = {
    status: "verified",
    issuer: "https://token.actions.githubusercontent.com",
    signer: workflow,
    sourceRepository: "https://github.com/sigstore/sigstore-js",
    trigger: "release",
    ref: "refs/tags/v0.4.0",
    commit: "8a2ee2fd20dda58ffa4a8d808a65cb1e04711c03",
    logIndex: "10960845",
    predicateType: "https://slsa.dev/provenance/v0.2",
  };

  it("passes", async () => {
    const result = await (await claiming(signer, real)).run();
    expect([verdictOf(result), rulesIn(result.summary)]).toEqual(["pass 0", ["signature-gained"]]);
  });

  it.each<[string, VerifiedSignature]>([
    ["another repository", { ...signer, sourceRepository: "https://github.com/sigstore/sigstore" }],
    ["another commit", { ...signer, commit: "b".repeat(40) }],
    ["more than the certificate says", { ...signer, runner: "github-hosted" }],
  ])("is refused when the lock names %s", async (_, claimed) => {
    const result = await (await claiming(claimed, real)).run();
    expect([verdictOf(result), rulesIn(result.summary)]).toEqual([
      "blocked 1",
      ["signature-gained", "signature-not-proved"],
    ]);
  });
});
