import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { embeddedTrust } from "../../src/provenance/embedded.ts";
import { readImageKey } from "../../src/provenance/keys.ts";
import { readTrustedRoot } from "../../src/provenance/trust.ts";
import { type SignedBy, verifyBundle } from "../../src/provenance/verify-bundle.ts";
import { verifyStatement } from "../../src/provenance/verify-statement.ts";
import { hasData, listData, readData } from "../support/data.ts";

const folder = "sigstore/conformance/test/assets/bundle-verify";
const cases = listData(folder).filter((name) => !/^(README\.md|a\.txt)$/.test(name));
const beacon =
  "https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main";

/** Whether a case of the suite is accepted, by the rules of its README. */
function accepts(name: string): boolean {
  const file = (part: string) =>
    hasData(`${folder}/${name}/${part}`) ? readData(`${folder}/${name}/${part}`) : null;
  try {
    const root = file("trusted_root.json");
    const trust = root === null ? embeddedTrust() : readTrustedRoot(root, "trusted_root.json");
    const artifact = file("artifact") ?? readData(`${folder}/a.txt`);
    const key = file("key.pub");
    const signedBy: SignedBy = key === null ? "certificate" : { keys: () => [readImageKey(key, "key.pub")] };
    const bundle = JSON.parse(String(file("bundle.sigstore.json")));
    const verdict =
      bundle.dsseEnvelope === undefined
        ? verifyBundle(bundle, trust, signedBy, artifact)
        : verifyStatement(bundle, trust, {
            algorithm: "sha256",
            digests: [createHash("sha256").update(artifact).digest("hex")],
            predicateTypes: [/^https:/],
            signedBy,
          });
    if (verdict.status !== "verified" || key !== null) return verdict.status === "verified";
    const [signer] = String(file("identity") ?? beacon)
      .trim()
      .split("@refs/");
    const issuer = String(file("issuer") ?? "https://token.actions.githubusercontent.com").trim();
    return verdict.signature.signer === signer && verdict.signature.issuer === issuer;
  } catch {
    return false;
  }
}

describe.skipIf(!hasData(folder))("the conformance suite of Sigstore", () => {
  it("has its 70 cases", () => {
    expect(cases).toHaveLength(70);
  });

  it.each(cases)("%s", (name) => {
    expect(accepts(name)).toBe(!name.endsWith("_fail"));
  });
});
