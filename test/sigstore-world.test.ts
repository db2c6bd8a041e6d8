import { describe, expect, it } from "vitest";
import { makeAuthority, type SignOptions } from "./support/sigstore/authority.ts";
import type { Bundle } from "./support/sigstore/bundle.ts";
import { actionsIdentity, beforeMid2023, claiming, emailIdentity } from "./support/sigstore/identity.ts";
import { registryKeyOf } from "./support/sigstore/registry-key.ts";
import { certificateSpoils, graft, keySpoils, type Spoil, spoils } from "./support/sigstore/spoil.ts";
import { provenanceV1, provenanceV02, publication } from "./support/sigstore/statement.ts";
import { verifyWithLibrary } from "./support/sigstore/verify.ts";

const subject = { name: "pkg:npm/%40example/notes@1.0.0", digest: { sha512: "00".repeat(64) } };
const statement = provenanceV1(subject);
const identity = actionsIdentity();
const authority = makeAuthority();
const root = authority.trustedRoot();
const key = registryKeyOf("world");
const publish = publication(subject, "@example/notes", "1.0.0", "https://registry.example");

describe("a bundle of the made authority", () => {
  it.each(["0.1", "0.2", "0.3"] as const)("in format %s names its signer", (format) => {
    const { identity: signer } = verifyWithLibrary(authority.sign(statement, identity, { format }), root);
    expect(signer).toMatchObject({
      subjectAlternativeName: "https://github.com/acme/notes/.github/workflows/release.yml@refs/tags/v1.0.0",
      extensions: { issuer: "https://token.actions.githubusercontent.com" },
    });
  });

  it.each<[string, Bundle]>([
    [
      "with SLSA provenance 0.2 and an entry of in-toto",
      authority.sign(provenanceV02(subject), identity, { entry: "intoto" }),
    ],
    [
      "with a promise of the log only",
      authority.sign(statement, identity, { inclusion: "promise", format: "0.1" }),
    ],
    [
      "with a timestamp in place of the log's time",
      authority.sign(statement, identity, { inclusion: "proof", timestamped: true }),
    ],
    [
      "that was signed long ago",
      authority.sign(statement, identity, { at: new Date("2021-05-01T00:00:00Z") }),
    ],
    ["of a payload that is no JSON", authority.sign("no JSON", identity, { payloadType: "text/plain" })],
    ["of a person", authority.sign(statement, emailIdentity("ada@example.com"))],
    [
      "of a certificate without some claims",
      authority.sign(statement, claiming(identity, { issuer: null, sourceRepositoryId: null })),
    ],
    [
      "of a certificate from before the middle of 2023",
      authority.sign(statement, beforeMid2023(identity), { at: new Date("2023-01-01T00:00:00Z") }),
    ],
    [
      "whose claims are no ASN.1",
      authority.sign(statement, claiming(identity, { sourceRepositoryUri: Buffer.from([0xff]) })),
    ],
  ])("%s holds", (_, bundle) => {
    expect(() => verifyWithLibrary(bundle, root)).not.toThrow();
  });

  it("holds for the message that was signed and for no other", () => {
    const bundle = authority.sign(Buffer.from("message"), identity);
    expect(() => verifyWithLibrary(bundle, root, { message: Buffer.from("message") })).not.toThrow();
    expect(() => verifyWithLibrary(bundle, root, { message: Buffer.from("other") })).toThrow("signature");
  });

  it("of a registry's key holds where that key is known and has not expired", () => {
    const bundle = authority.signWithKey(publish, key, { format: "0.1" });
    expect(() => verifyWithLibrary(bundle, root, { keys: [key] })).not.toThrow();
    const expired = registryKeyOf("world", "2025-01-01T00:00:00Z");
    expect(() => verifyWithLibrary(bundle, root, { keys: [expired] })).toThrow("not valid for timestamp");
  });

  it("of a private deployment needs a timestamp and no log", () => {
    const own = makeAuthority("private", "private");
    const bundle = own.sign(statement, identity);
    expect(bundle.verificationMaterial.tlogEntries).toEqual([]);
    expect(() => verifyWithLibrary(bundle, own.trustedRoot())).not.toThrow();
    expect(() => verifyWithLibrary(spoils.noTimestamp(bundle), own.trustedRoot())).toThrow(
      "expected 1 timestamps",
    );
    expect(() => verifyWithLibrary(bundle, root)).toThrow();
  });

  it("is the same trust in every run, and another under another name", () => {
    expect(makeAuthority().trustedRoot().tlogs).toEqual(root.tlogs);
    const foreign = makeAuthority("foreign").sign(statement, identity);
    expect(() => verifyWithLibrary(foreign, root)).toThrow("certificate chain");
  });
});

/** What the library says of each spoilt bundle, so that none is rejected for another reason. */
const reasons: Record<keyof typeof spoils | keyof typeof certificateSpoils, string> = {
  changedPayload: "payload hash mismatch",
  truncatedPayload: "payload hash mismatch",
  changedPayloadType: "signature verification failed",
  otherSignature: "signature mismatch",
  truncatedSignature: "signature mismatch",
  emptySignature: "invalid bundle",
  noSignature: "invalid bundle",
  twoSignatures: "invalid bundle",
  noContent: "invalid bundle",
  unknownMediaType: "invalid bundle",
  noVerificationMaterial: "invalid bundle",
  noLogEntry: "expected 1 timestamps",
  noTimestamp: "expected 1 timestamps",
  sameLogEntryTwice: "duplicate",
  changedLogTime: "inclusion promise",
  changedLogBody: "inclusion promise",
  malformedLogBody: "inclusion promise",
  otherLog: "inclusion promise",
  changedCheckpoint: "invalid checkpoint signature",
  malformedCheckpoint: "missing checkpoint separator",
  changedProof: "does not match inclusion proof",
  noProofIndex: "invalid index",
  changedCertificate: "certificate chain",
  truncatedCertificate: "past end of buffer",
  malformedCertificate: "past end of buffer",
};

describe("a spoilt bundle", () => {
  const good = authority.sign(statement, identity);
  const stamped = authority.sign(statement, identity, { timestamped: true });
  const other = authority.sign("other", identity, { timestamped: true });

  it.each(Object.entries<Spoil>({ ...spoils, ...certificateSpoils }))(
    "(%s) is rejected for it",
    (name, spoil) => {
      expect(() => verifyWithLibrary(spoil(good), root)).toThrow(new Map(Object.entries(reasons)).get(name));
    },
  );

  it("is not the one that it was made of", () => {
    const unlogged = authority.sign(statement, identity, { inclusion: null });
    expect(() => spoils.changedLogBody(unlogged)).toThrow("nothing to spoil");
  });

  it.each([
    ["certificate", "signature verification failed"],
    ["tlogEntries", "signature mismatch"],
    ["timestampVerificationData", "timestamp could not be verified"],
  ] as const)("with the %s of another one is rejected", (part, reason) => {
    expect(() => verifyWithLibrary(graft(stamped, other, part), root)).toThrow(reason);
  });

  it("whose key is unknown is rejected, whose keyid differs is not by the library alone", () => {
    const keyed = authority.signWithKey(publish, key);
    const known = { keys: [key] };
    expect(() => verifyWithLibrary(keySpoils.unknownKey(keyed), root, known)).toThrow("unknown key");
    expect(() => verifyWithLibrary(keySpoils.otherKeyId(keyed), root, known)).not.toThrow();
    expect(() => verifyWithLibrary(keySpoils.noKeyId(keyed), root, known)).not.toThrow();
  });

  it.each<[string, SignOptions, string]>([
    ["by another key than the certificate's", { byOtherKey: true }, "signature verification failed"],
    ["without a promise of the certificate's log", { inCtLog: false }, "expected 1 SCTs"],
    ["after the certificate had expired", { seenAt: new Date("2026-03-01T13:00:00Z") }, "certificate chain"],
    ["before the authority was trusted", { at: new Date("2019-01-01T00:00:00Z") }, "certificate chain"],
  ])("that was signed %s is rejected", (_, options, reason) => {
    expect(() => verifyWithLibrary(authority.sign(statement, identity, options), root)).toThrow(reason);
  });
});
