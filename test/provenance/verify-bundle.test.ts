import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../src/model/json-value.ts";
import { readTrustedRoot } from "../../src/provenance/trust.ts";
import { type SignedBy, verifyBundle } from "../../src/provenance/verify-bundle.ts";
import { makeAuthority, signedAt } from "../support/sigstore/authority.ts";
import { logBody } from "../support/sigstore/bundle.ts";
import { actionsIdentity, emailIdentity } from "../support/sigstore/identity.ts";
import { keyPairOf, sha256, toPem } from "../support/sigstore/keys.ts";
import { registryKeyOf } from "../support/sigstore/registry-key.ts";
import { makeRekor } from "../support/sigstore/rekor.ts";
import { certificateSpoils, graft, keySpoils, spoils } from "../support/sigstore/spoil.ts";
import { provenanceV1 } from "../support/sigstore/statement.ts";

const authority = makeAuthority("sigstore");
const privately = makeAuthority("private", "private");
const trustOf = (...roots: object[]) =>
  readTrustedRoot(Buffer.from(roots.map((root) => JSON.stringify(root)).join("\n")), "roots");
const trust = trustOf(authority.trustedRoot());
const statement = provenanceV1({ name: "notes", digest: { sha256: "0".repeat(64) } });
const key = registryKeyOf("registry");
const trusted: SignedBy = {
  keys: (hint) => (hint === key.keyid ? [{ id: hint, key: key.pair.publicKey }] : []),
};
/** A bundle of the test world is JSON. */
const json = (bundle: unknown): JsonValue => JSON.parse(JSON.stringify(bundle));
const verify = (bundle: unknown, signedBy: SignedBy = "certificate", bytes?: Buffer) =>
  verifyBundle(json(bundle), trust, signedBy, bytes);

describe("a bundle with a certificate", () => {
  it.each(["0.1", "0.2", "0.3"] as const)("of version %s holds", (format) => {
    const verdict = verify(authority.sign(statement, actionsIdentity(), { format }));
    expect(verdict).toMatchObject({
      status: "verified",
      signature: { signer: "https://github.com/acme/notes/.github/workflows/release.yml" },
      times: [new Date(signedAt.getTime() + 2000)],
    });
  });

  it.each([
    ...Object.entries(spoils).filter(([name]) => name !== "otherLog"),
    ...Object.entries(certificateSpoils),
  ])("does not hold with %s", (_, spoil) => {
    const bundle = spoil(authority.sign(statement, actionsIdentity()));
    expect(verify(bundle).status).toBe("invalid");
  });

  it("in a log that the root does not know cannot be told: the root may be older than the log", () => {
    const bundle = spoils.otherLog(authority.sign(statement, actionsIdentity()));
    expect(verify(bundle)).toEqual({ status: "unavailable", reason: "no-trusted-root" });
  });

  it("does not hold under a version that nobody knows", () => {
    const bundle = authority.sign(statement, actionsIdentity());
    const mediaType = "application/vnd.dev.sigstore.bundle.v0.3+jsonp";
    expect(verify({ ...bundle, mediaType }).status).toBe("invalid");
  });

  it("does not hold where it names a key, too", () => {
    const bundle = authority.sign(statement, actionsIdentity());
    const material = { ...bundle.verificationMaterial, publicKey: { hint: key.keyid } };
    expect(verify({ ...bundle, verificationMaterial: material })).toEqual({
      status: "invalid",
      reason: "it does not say exactly once what is signed and by whom",
    });
  });

  it("does not hold where the envelope names a key", () => {
    const bundle = keySpoils.otherKeyId(authority.sign(statement, actionsIdentity()));
    expect(verify(bundle)).toMatchObject({
      reason: "the key id of its envelope is another than the bundle's",
    });
  });

  it("does not hold where a key is needed", () => {
    const verdict = verify(authority.sign(statement, actionsIdentity()), trusted);
    expect(verdict).toEqual({ status: "invalid", reason: "it is signed by a certificate instead of a key" });
  });

  it("does not hold when it was made after the certificate had expired", () => {
    const seenAt = new Date(signedAt.getTime() + 3_600_000);
    expect(verify(authority.sign(statement, actionsIdentity(), { seenAt })).status).toBe("invalid");
  });

  it("does not hold when no log of certificates has promised to publish it", () => {
    expect(verify(authority.sign(statement, actionsIdentity(), { inCtLog: false })).status).toBe("invalid");
  });

  it("does not hold when another key has signed", () => {
    expect(verify(authority.sign(statement, actionsIdentity(), { byOtherKey: true })).status).toBe("invalid");
  });

  it("does not hold with the log entry or certificate of another", () => {
    const [bundle, other] = [
      authority.sign(statement, actionsIdentity()),
      authority.sign(statement, emailIdentity("a@example.com")),
    ];
    expect(verify(graft(bundle, other, "tlogEntries")).status).toBe("invalid");
    expect(verify(graft(bundle, other, "certificate")).status).toBe("invalid");
  });

  it("cannot be judged when nobody trusts its authority", () => {
    const verdict = verify(makeAuthority("elsewhere").sign(statement, actionsIdentity()));
    expect(verdict).toEqual({ status: "unavailable", reason: "no-trusted-root" });
  });

  it("does not hold for names in more than one form", () => {
    const twice = {
      ...actionsIdentity(),
      subjects: [{ uri: "https://github.com/acme/a" }, { email: "a@example.com" }],
    };
    expect(verify(authority.sign(statement, twice)).status).toBe("invalid");
  });
});

describe("what the libraries leave open", () => {
  it.each([
    ["a clock", () => authority.trustedRoot().timestampAuthorities],
    ["an authority", () => authority.trustedRoot().certificateAuthorities],
  ])("is the certificate of %s in place of a signer's", (_, issuers) => {
    const bundle = authority.sign(statement, actionsIdentity());
    const rawBytes = issuers()[0]?.certChain.certificates[0]?.rawBytes ?? "";
    bundle.verificationMaterial.certificate = { rawBytes };
    expect(verify(bundle)).toEqual({ status: "invalid", reason: "its certificate is not for signing code" });
  });

  it("is an entry of the log that names another signer", () => {
    const bundle = authority.sign(statement, actionsIdentity());
    const other = toPem("PUBLIC KEY", keyPairOf("somebody else").spki);
    const body = logBody("dsse", bundle, other, (text) => sha256(Buffer.from(text)).toString("hex"));
    const entry = makeRekor("sigstore").append(body, new Date(signedAt.getTime() + 2000), "both");
    bundle.verificationMaterial.tlogEntries = [entry];
    expect(verify(bundle)).toEqual({
      status: "invalid",
      reason: "the entry of the transparency log names another signer",
    });
  });

  it.each(["0x%", " %", "%.0", "+%"])("is an index of the log that is written as %s", (pattern) => {
    const bundle = authority.sign(statement, actionsIdentity());
    const [entry] = bundle.verificationMaterial.tlogEntries;
    if (entry === undefined) throw new Error("no entry");
    const digits = pattern.startsWith("0x") ? Number(entry.logIndex).toString(16) : entry.logIndex;
    entry.logIndex = pattern.replace("%", digits);
    expect(verify(bundle)).toMatchObject({ reason: "a number in the log entry is not written as one" });
  });

  it("is a log that was out of service, where a clock says when", () => {
    const bundle = authority.sign(statement, actionsIdentity(), { timestamped: true, inclusion: "proof" });
    const root = authority.trustedRoot();
    expect(verifyBundle(json(bundle), trustOf(root), "certificate").status).toBe("verified");
    const [log] = root.tlogs;
    if (log === undefined) throw new Error("no log");
    log.publicKey.validFor.end = "2026-02-01T00:00:00Z";
    expect(verifyBundle(json(bundle), trustOf(root), "certificate")).toEqual({
      status: "invalid",
      reason: "the transparency log was not in service at that time",
    });
  });

  it("is the digest of a message that no log repeats", () => {
    const bytes = Buffer.from("a file");
    const bundle = privately.sign(bytes, actionsIdentity());
    const own = trustOf(privately.trustedRoot());
    expect(verifyBundle(json(bundle), own, "certificate", bytes).status).toBe("verified");
    if (bundle.messageSignature !== undefined) {
      bundle.messageSignature.messageDigest.digest = sha256(Buffer.from("another")).toString("base64");
    }
    expect(verifyBundle(json(bundle), own, "certificate", bytes)).toMatchObject({
      reason: "its digest is of other bytes",
    });
  });
});

describe("thresholds", () => {
  const own = trustOf(privately.trustedRoot());

  it("are a clock only under a root without logs", () => {
    const bundle = privately.sign(statement, actionsIdentity());
    expect(verifyBundle(json(bundle), own, "certificate").status).toBe("verified");
  });

  it("are of the root that the certificate is under, not of another one in the file", () => {
    const both = trustOf(authority.trustedRoot(), privately.trustedRoot());
    const bundle = authority.sign(statement, actionsIdentity(), { inclusion: null, timestamped: true });
    expect(verifyBundle(json(bundle), both, "certificate").status).toBe("invalid");
    expect(verifyBundle(json(privately.sign(statement, actionsIdentity())), both, "certificate").status).toBe(
      "verified",
    );
  });

  it("are not met by nothing", () => {
    const bundle = privately.sign(statement, actionsIdentity(), { timestamped: false });
    expect(verifyBundle(json(bundle), own, "certificate")).toEqual({
      status: "invalid",
      reason: "nothing trusted says when it was made",
    });
  });
});

describe("a bundle with a key", () => {
  const bundle = () => authority.signWithKey(statement, key);

  it("holds, and says which key", () => {
    const digest = `sha256:${sha256(key.pair.spki).toString("hex")}`;
    expect(verify(bundle(), trusted)).toMatchObject({ signature: { status: "verified", key: digest } });
  });

  it.each([...Object.entries(spoils), ...Object.entries(keySpoils)])("does not hold with %s", (_, spoil) => {
    expect(verify(spoil(bundle()), trusted).status).not.toBe("verified");
  });

  it("does not hold where a certificate is needed", () => {
    expect(verify(bundle())).toEqual({
      status: "invalid",
      reason: "it is signed by a key, and a certificate must say whose",
    });
  });

  it("cannot be judged without the key", () => {
    expect(verify(bundle(), { keys: () => [] })).toEqual({ status: "unavailable", reason: "no-trusted-key" });
  });

  it("does not hold after the key has expired", () => {
    const expired = { keys: () => [{ id: key.keyid, key: key.pair.publicKey, until: signedAt }] };
    expect(verify(bundle(), expired)).toEqual({
      status: "invalid",
      reason: "the key was not valid when it was made",
    });
  });

  it("does not hold under another key of that name", () => {
    const other = { keys: () => [{ id: key.keyid, key: keyPairOf("other").publicKey }] };
    expect(verify(bundle(), other)).toMatchObject({ status: "invalid" });
  });
});

describe("a message signature", () => {
  const bytes = Buffer.from("a file");

  it("holds for its bytes and for no others", () => {
    const bundle = authority.sign(bytes, actionsIdentity());
    expect(verify(bundle, "certificate", bytes).status).toBe("verified");
    expect(verify(bundle, "certificate", Buffer.from("another")).status).toBe("invalid");
  });

  it("says nothing without them", () => {
    expect(verify(authority.sign(bytes, actionsIdentity()))).toEqual({
      status: "invalid",
      reason: "it signs bytes that are not at hand instead of a statement about them",
    });
  });
});
