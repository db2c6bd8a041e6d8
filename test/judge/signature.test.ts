import { describe, expect, it } from "vitest";
import type { Signature, VerifiedSignature } from "../../src/model/signature.ts";
import { judged } from "../support/findings.ts";
import { lockedServer, verifiedSignature } from "../support/servers.ts";
import { between, changing } from "./cases/rule-case.ts";

const states = {
  verified: verifiedSignature(),
  unsigned: { status: "unsigned" },
  unavailable: { status: "unavailable", reason: "not-answered" },
} as const satisfies Record<string, Signature>;

type State = keyof typeof states;

const verdicts = (before: Signature, after: Signature) =>
  judged(between(lockedServer({ signature: before }), lockedServer({ signature: after })));
const resigned = (after: Partial<VerifiedSignature>, before: Partial<VerifiedSignature> = {}) =>
  verdicts(verifiedSignature(before), verifiedSignature(after));

describe("judging whether there is a signature", () => {
  it.each<[State, State, string]>([
    ["verified", "unsigned", "signature-lost critical/approve"],
    ["verified", "unavailable", "signature-lost critical/approve"],
    ["unsigned", "verified", "signature-gained info/warn"],
    ["unavailable", "verified", "signature-gained info/warn"],
    ["unsigned", "unavailable", "signature-unavailable info/warn"],
    ["unavailable", "unsigned", "unsigned info/warn"],
  ])("from %s to %s finds %s", (before, after, expected) => {
    expect(verdicts(states[before], states[after])).toEqual([expected]);
  });

  it.each(["verified", "unsigned", "unavailable"] as const)("finds nothing when %s stays", (state) => {
    expect(verdicts(states[state], states[state])).toEqual([]);
  });

  it.each(["verified", "unsigned", "unavailable"] as const)(
    "denies one that does not hold after %s",
    (state) => {
      const invalid = { status: "invalid", reason: "another subject" };
      const change = changing("signature", "", { before: { ...states[state] }, after: invalid });
      expect(judged(change)).toEqual(["signature-invalid critical/deny"]);
    },
  );

  it("wants approval for a state that has no name", () => {
    const change = changing("signature", "", {
      before: { ...states.unsigned },
      after: { status: "strange" },
    });
    expect(judged(change)).toEqual(["unclassified-change medium/approve"]);
  });

  it("wants approval for a place that has no name", () => {
    expect(judged(changing("signature", "/novel", { after: "x" }))).toEqual([
      "unclassified-change medium/approve",
    ]);
  });
});

describe("judging who signed", () => {
  it.each<[string, Partial<VerifiedSignature>, string]>([
    [
      "repository",
      { sourceRepository: "https://github.com/eve/notes" },
      "source-repository-changed critical/approve",
    ],
    [
      "repository of the same name",
      { sourceRepositoryId: "2" },
      "source-repository-changed critical/approve",
    ],
    ["owner of the same name", { sourceOwnerId: "2" }, "source-repository-changed critical/approve"],
    ["issuer", { issuer: "https://issuer.example.evil.example" }, "signer-changed high/approve"],
    [
      "workflow",
      { signer: "https://github.com/acme/notes/.github/workflows/x.yml" },
      "signer-changed high/approve",
    ],
    ["build workflow", { buildConfig: "https://github.com/acme/notes/x.yml" }, "signer-changed high/approve"],
    ["kind of runner", { runner: "self-hosted" }, "signer-changed high/approve"],
    ["person in place of a workflow", { signer: "eve@mail.example" }, "publisher-changed high/approve"],
    ["event that is a pull request", { trigger: "pull_request_target" }, "ref-class-changed high/approve"],
    ["commit", { commit: "c".repeat(40) }, "commit-changed info/warn"],
    ["format of the statement", { predicateType: "x" }, "signature-detail-changed info/warn"],
    ["event", { trigger: "workflow_dispatch" }, "signature-detail-changed info/warn"],
  ])("finds another %s", (_, after, expected) => {
    expect(resigned(after)).toEqual([expected]);
  });

  it("finds nothing in another place of the log", () => {
    expect(resigned({ logIndex: "1" })).toEqual([]);
  });

  it("finds each thing that has changed at once, the worst first", () => {
    const after = {
      sourceRepository: "https://github.com/eve/notes",
      signer: "https://github.com/eve/notes/.github/workflows/release.yml",
      ref: "refs/heads/main",
      commit: "c".repeat(40),
    };
    expect(resigned(after)).toEqual([
      "source-repository-changed critical/approve",
      "ref-class-changed high/approve",
      "signer-changed high/approve",
    ]);
  });

  it.each(["sourceRepository", "sourceRepositoryId", "runner", "ref"] as const)(
    "only mentions %s when it was not told before",
    (field) => {
      const { [field]: _, ...without } = verifiedSignature();
      expect(verdicts(without, verifiedSignature()).every((one) => one.endsWith("info/warn"))).toBe(true);
    },
  );

  it.each(["sourceRepository", "sourceRepositoryId", "runner", "ref"] as const)(
    "wants approval when %s is not told any more",
    (field) => {
      const { [field]: _, ...without } = verifiedSignature();
      expect(verdicts(verifiedSignature(), without).every((one) => one.endsWith("/approve"))).toBe(true);
    },
  );

  it("finds another key", () => {
    const byKey = (letter: string): VerifiedSignature => ({
      status: "verified",
      key: `sha256:${letter.repeat(64)}`,
    });
    expect(verdicts(byKey("a"), byKey("b"))).toEqual(["signer-changed high/approve"]);
  });
});

describe("judging the ref of a build", () => {
  it.each([
    ["refs/tags/v1.0.0", "refs/tags/v1.0.1"],
    ["refs/heads/main", "refs/heads/release"],
    ["refs/pull/1/merge", "refs/pull/2/merge"],
  ])("from %s to %s only mentions another commit", (before, after) => {
    expect(resigned({ ref: after }, { ref: before })).toEqual(["commit-changed info/warn"]);
  });

  it.each([
    ["refs/tags/v1.0.0", "refs/heads/main"],
    ["refs/heads/main", "refs/tags/v1.0.0"],
    ["refs/tags/v1.0.0", "refs/pull/1/merge"],
    ["refs/heads/main", "refs/pull/1/merge"],
    ["refs/tags/v1.0.0", "main"],
    ["refs/tags/v1.0.0", "x/refs/tags/v1.0.0"],
    ["refs/tags/v1.0.0", "refs/tagsv1.0.0"],
  ])("from %s to %s wants approval", (before, after) => {
    expect(resigned({ ref: after }, { ref: before })).toEqual(["ref-class-changed high/approve"]);
  });
});
