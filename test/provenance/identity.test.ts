import { describe, expect, it } from "vitest";
import type { VerifiedSignature } from "../../src/model/signature.ts";
import {
  type Identity,
  identityFields,
  matchesIdentity,
  sameIdentity,
} from "../../src/provenance/identity.ts";

const signature: VerifiedSignature = {
  status: "verified",
  issuer: "https://issuer.example",
  signer: "https://github.com/acme/mcp/.github/workflows/release.yml",
  sourceRepository: "https://github.com/acme/mcp",
  sourceRepositoryId: "10",
  ref: "refs/tags/v1",
  commit: "abc",
  logIndex: "7",
};

describe("matchesIdentity", () => {
  it.each<Identity>([
    { signer: signature.signer ?? "" },
    { sourceRepository: "https://github.com/acme/mcp", sourceRepositoryId: "10" },
  ])("accepts what is as wanted: %j", (wanted) => {
    expect(matchesIdentity(wanted, signature)).toBe(true);
  });

  it.each<[string, Identity]>([
    ["a longer name", { sourceRepository: "https://github.com/acme/mcp-evil" }],
    ["a shorter name", { sourceRepository: "https://github.com/acme/mc" }],
    ["a pattern", { sourceRepository: "https://github.com/acme/.*" }],
    ["another case", { sourceRepository: "https://github.com/Acme/mcp" }],
    ["a field that is absent", { runner: "github-hosted" }],
    ["one field of two", { sourceRepositoryId: "10", sourceOwnerId: "20" }],
    ["nothing", {}],
  ])("does not take the signature for %s", (_, wanted) => {
    expect(matchesIdentity(wanted, signature)).toBe(false);
  });
});

describe("sameIdentity", () => {
  it("does not regard what changes from release to release", () => {
    expect(sameIdentity(signature, { ...signature, ref: "refs/tags/v2", commit: "def", logIndex: "8" })).toBe(
      true,
    );
  });

  it.each(identityFields)("regards %s", (field) => {
    expect(sameIdentity(signature, { ...signature, [field]: "another" })).toBe(false);
    expect(sameIdentity({ ...signature, [field]: "another" }, signature)).toBe(false);
  });
});
