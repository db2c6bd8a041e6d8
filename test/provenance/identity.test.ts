import { describe, expect, it } from "vitest";
import type { VerifiedSignature } from "../../src/model/signature.ts";
import { identityFields, sameIdentity } from "../../src/provenance/identity.ts";

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
