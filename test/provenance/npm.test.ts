import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../src/model/json-value.ts";
import type { TrustedKeys } from "../../src/provenance/keys.ts";
import { registryKeys } from "../../src/provenance/keys.ts";
import { readTrustedRoot } from "../../src/provenance/trust.ts";
import { verifyAttestations } from "../../src/provenance/verify-attestations.ts";
import { npmArtifact } from "../support/provenance-data.ts";
import { makeAuthority, type SignOptions, signedAt } from "../support/sigstore/authority.ts";
import {
  actionsIdentity,
  beforeMid2023,
  claiming,
  emailIdentity,
  type Identity,
} from "../support/sigstore/identity.ts";
import {
  publishedKey,
  registryKeyOf,
  registrySignature,
  type SigningKey,
} from "../support/sigstore/registry-key.ts";
import { keySpoils, spoils } from "../support/sigstore/spoil.ts";
import {
  npmPublish,
  provenanceV1,
  provenanceV02,
  publication,
  type Subject,
  slsaV1,
  slsaV02,
} from "../support/sigstore/statement.ts";

const authority = makeAuthority("sigstore");
const trust = readTrustedRoot(Buffer.from(JSON.stringify(authority.trustedRoot())), "root.json");
const [name, version] = ["@acme/notes", "1.0.0"];
const integrity = `sha512-${Buffer.alloc(64, 7).toString("base64")}`;
const artifact = npmArtifact(name, version, integrity);
const subject: Subject = { name: "pkg:npm/%40acme/notes@1.0.0", digest: { sha512: "07".repeat(64) } };
const key = registryKeyOf("registry");
const json = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value));

interface Offer {
  signatures?: unknown[];
  keys?: SigningKey[];
  attestations?: unknown[];
}

function verify(
  { signatures = [], keys = [key], attestations = [] }: Offer,
  trusted: TrustedKeys = { image: [] },
) {
  const document = {
    kind: "npm",
    signatures: signatures.map(json),
    keys: keys.map((one) => json(publishedKey(one))),
    attestations: attestations.map(json),
  } as const;
  return verifyAttestations(artifact, document, trust, trusted);
}

const provenance = (by: Identity = actionsIdentity(), how: SignOptions = {}, about = subject) => ({
  predicateType: slsaV1,
  bundle: authority.sign(provenanceV1(about), by, how),
});
const publish = (by = key, how: SignOptions = {}, about = subject) => ({
  predicateType: npmPublish,
  bundle: authority.signWithKey(publication(about, name, version, "https://registry.example"), by, how),
});
const signed = (by = key) => registrySignature(by, name, version, integrity);

describe("the provenance of a package", () => {
  it("says who built it", () => {
    expect(verify({ attestations: [provenance()] }).signature).toMatchObject({
      status: "verified",
      issuer: "https://token.actions.githubusercontent.com",
      signer: "https://github.com/acme/notes/.github/workflows/release.yml",
      sourceRepository: "https://github.com/acme/notes",
      sourceRepositoryId: "1234567",
      sourceOwnerId: "7654321",
      runner: "github-hosted",
      predicateType: slsaV1,
    });
  });

  it("may be of version 0.2, and by a certificate that says less", () => {
    const bundle = authority.sign(provenanceV02(subject), beforeMid2023(actionsIdentity()), {
      format: "0.1",
    });
    const { signature } = verify({ attestations: [{ predicateType: slsaV02, bundle }] });
    expect(signature).toMatchObject({
      status: "verified",
      sourceRepository: "https://github.com/acme/notes",
    });
    expect(signature).not.toHaveProperty("sourceRepositoryId");
  });

  it("is unsigned where there is none, however the registry signs", () => {
    expect(verify({ signatures: [signed()], attestations: [publish()] })).toEqual({
      signature: { status: "unsigned" },
      registrySignature: { status: "verified", keyId: key.keyid },
      notes: [],
    });
  });

  it.each<[string, Subject]>([
    ["another name", { ...subject, name: "pkg:npm/%40acme/notes-evil@1.0.0" }],
    ["another version", { ...subject, name: "pkg:npm/%40acme/notes@1.0.1" }],
    ["no name", { ...subject, name: "" }],
    ["other bytes", { ...subject, digest: { sha512: "08".repeat(64) } }],
    ["no bytes", { ...subject, digest: {} }],
    ["bytes by another algorithm", { ...subject, digest: { sha256: "07".repeat(64) } }],
  ])("is not about %s", (_, about) => {
    expect(verify({ attestations: [provenance(undefined, {}, about)] }).signature.status).toBe("invalid");
  });

  it("names the package with more or fewer escapes", () => {
    const about = { ...subject, name: "pkg:npm/@acme/notes@1.0.0" };
    expect(verify({ attestations: [provenance(undefined, {}, about)] }).signature.status).toBe("verified");
  });

  it("may be about several, of which one is this package", () => {
    const statement = {
      ...provenanceV1(subject),
      subject: [{ name: "other", digest: { sha512: "00" } }, subject],
    };
    const attestations = [{ predicateType: slsaV1, bundle: authority.sign(statement, actionsIdentity()) }];
    expect(verify({ attestations }).signature.status).toBe("verified");
  });

  it("takes the name of one subject and the bytes of another for neither", () => {
    const parts = [
      { ...subject, digest: { sha512: "00" } },
      { ...subject, name: "other" },
    ];
    const attestations = [
      {
        predicateType: slsaV1,
        bundle: authority.sign({ ...provenanceV1(subject), subject: parts }, actionsIdentity()),
      },
    ];
    expect(verify({ attestations }).signature.status).toBe("invalid");
  });

  it.each<[string, unknown]>([
    ["by a person", provenance(emailIdentity("someone@example.com"))],
    [
      "by a workflow of no repository",
      provenance(claiming(beforeMid2023(actionsIdentity()), { oldRepository: null })),
    ],
    ["by a key", { predicateType: slsaV1, bundle: authority.signWithKey(provenanceV1(subject), key) }],
    ["under another type than the registry says", { ...publish(), predicateType: slsaV1 }],
    ["as something else than a statement", provenance(undefined, { payloadType: "text/plain" })],
    [
      "as another kind of statement",
      {
        predicateType: slsaV1,
        bundle: authority.sign(
          { ...provenanceV1(subject), _type: "https://example.com/Statement" },
          actionsIdentity(),
        ),
      },
    ],
    ["as text that is no JSON", { predicateType: slsaV1, bundle: authority.sign("{", actionsIdentity()) }],
    ["with no bundle", { predicateType: slsaV1 }],
    [
      "with more subjects than can be",
      {
        predicateType: slsaV1,
        bundle: authority.sign(
          { ...provenanceV1(subject), subject: Array(1025).fill(subject) },
          actionsIdentity(),
        ),
      },
    ],
  ])("does not hold %s", (_, attestation) => {
    expect(verify({ attestations: [attestation] }).signature.status).toBe("invalid");
  });

  it("does not hold where one of two does not", () => {
    const broken = provenance();
    expect(
      verify({ attestations: [provenance(), { ...broken, bundle: spoils.changedPayload(broken.bundle) }] })
        .signature.status,
    ).toBe("invalid");
  });

  it("cannot be judged under an authority that nobody trusts", () => {
    const bundle = makeAuthority("elsewhere").sign(provenanceV1(subject), actionsIdentity());
    expect(verify({ attestations: [{ predicateType: slsaV1, bundle }] }).signature).toEqual({
      status: "unavailable",
      reason: "no-trusted-root",
    });
  });

  it("is the same of several in whatever order they come", () => {
    const two = [provenance(), provenance(actionsIdentity({ trigger: "push" }))];
    expect(verify({ attestations: two })).toEqual(verify({ attestations: two.toReversed() }));
  });

  it("is not looked for in attestations of an unknown type", () => {
    const { signature, notes } = verify({
      attestations: [{ ...provenance(), predicateType: "https://example.com/\u001b[31m" }],
    });
    expect({ signature, notes }).toEqual({
      signature: { status: "unsigned" },
      notes: ['an attestation of type "https://example.com/\\u{1b}[31m" is not looked at'],
    });
  });
});

describe("the registry's signature of a package", () => {
  it("holds by each of its signatures", () => {
    const second = registryKeyOf("second");
    const { registrySignature: verdict } = verify({
      signatures: [signed(), signed(second)],
      keys: [key, second],
    });
    expect(verdict).toEqual({ status: "verified", keyId: key.keyid });
  });

  it.each<[string, Offer]>([
    ["by an unknown key", { signatures: [signed(registryKeyOf("unknown"))] }],
    [
      "by a key that goes by another's name",
      { signatures: [{ ...signed(registryKeyOf("unknown")), keyid: key.keyid }] },
    ],
    ["of another version", { signatures: [registrySignature(key, name, "1.0.1", integrity)] }],
    ["of another name", { signatures: [registrySignature(key, "@acme/notes-evil", version, integrity)] }],
    [
      "of other bytes",
      { signatures: [registrySignature(key, name, version, integrity.replace("Bw", "CA"))] },
    ],
    ["beside one that holds", { signatures: [signed(), { keyid: key.keyid, sig: "AAAA" }] }],
    ["without a key's id", { signatures: [{ sig: signed().sig }] }],
    ["that is none", { signatures: [null] }],
    ["with a __proto__ for a key", { signatures: [{ keyid: "__proto__", sig: "AAAA" }] }],
    ["too many times", { signatures: Array(65).fill(signed()) }],
  ])("does not hold %s", (_, offer) => {
    expect(verify(offer).registrySignature?.status).toBe("invalid");
  });

  it("says that it does not know a key, rather than that the signature is wrong", () => {
    const unknown = registryKeyOf("unknown");
    expect(verify({ signatures: [signed(unknown)] }).registrySignature).toEqual({
      status: "invalid",
      reason: `registry signature: it is signed with "${unknown.keyid}", which is none of the registry's keys that are known here`,
    });
  });

  it("is unsigned where the registry signs nothing", () => {
    expect(verify({ attestations: [provenance()] }).registrySignature).toEqual({ status: "unsigned" });
  });

  it("cannot be judged where the registry publishes no keys", () => {
    expect(verify({ signatures: [signed()], keys: [] }).registrySignature).toEqual({
      status: "unavailable",
      reason: "no-trusted-key",
    });
  });

  it("is judged by the keys of the user's choice, where there are some", () => {
    const chosen = registryKeyOf("chosen");
    const trusted = { image: [], registry: registryKeys([json(publishedKey(chosen))]) };
    expect(verify({ signatures: [signed()] }, trusted).registrySignature?.status).toBe("invalid");
    expect(verify({ signatures: [signed(chosen)] }, trusted).registrySignature?.status).toBe("verified");
  });
});

describe("a publish attestation", () => {
  it("is the registry's word as much as a signature is", () => {
    expect(verify({ attestations: [publish()] }).registrySignature).toEqual({
      status: "verified",
      keyId: key.keyid,
    });
  });

  it.each<[string, unknown]>([
    ["by an unknown key", publish(registryKeyOf("unknown"))],
    ["about another package", publish(key, {}, { ...subject, name: "pkg:npm/other@1.0.0" })],
    [
      "by a certificate",
      {
        predicateType: npmPublish,
        bundle: authority.sign(
          publication(subject, name, version, "https://registry.example"),
          actionsIdentity(),
        ),
      },
    ],
    ["whose envelope names another key", { ...publish(), bundle: keySpoils.otherKeyId(publish().bundle) }],
    [
      "that is provenance",
      { predicateType: npmPublish, bundle: authority.signWithKey(provenanceV1(subject), key) },
    ],
  ])("does not hold %s, and provenance is none of its business", (_, attestation) => {
    const { signature, registrySignature: verdict } = verify({
      signatures: [signed()],
      attestations: [attestation, provenance()],
    });
    expect([signature.status, verdict?.status]).toEqual(["verified", "invalid"]);
  });
});

describe("a registry's key that has expired", () => {
  const at = (milliseconds: number) =>
    registryKeyOf("registry", new Date(signedAt.getTime() + milliseconds).toISOString());
  const [later, earlier] = [at(86_400_000), at(-86_400_000)];

  it("counts for what a log has seen before", () => {
    expect(
      verify({ signatures: [signed()], keys: [later], attestations: [publish()] }).registrySignature?.status,
    ).toBe("verified");
  });

  it("does not count for what a log has seen after", () => {
    expect(
      verify({ signatures: [signed()], keys: [earlier], attestations: [publish()] }).registrySignature
        ?.status,
    ).toBe("invalid");
  });

  it("counts for nothing where no log says when", () => {
    expect(verify({ signatures: [signed()], keys: [later] }).registrySignature).toEqual({
      status: "unavailable",
      reason: "no-trusted-key",
    });
  });

  it("takes no time from an attestation that does not hold", () => {
    const other = publish(key, {}, { ...subject, name: "pkg:npm/other@1.0.0" });
    expect(
      verify({ signatures: [signed()], keys: [later], attestations: [other] }).registrySignature?.status,
    ).toBe("invalid");
  });

  it("does not matter where another has signed at that time", () => {
    const now = registryKeyOf("now");
    const { registrySignature: verdict } = verify({
      signatures: [signed(now)],
      keys: [earlier, now],
      attestations: [publish(now)],
    });
    expect(verdict).toEqual({ status: "verified", keyId: now.keyid });
  });
});
