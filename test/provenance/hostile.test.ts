import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Artifact } from "../../src/model/artifact.ts";
import type { AttestationDocument } from "../../src/model/attestations.ts";
import type { JsonObject, JsonValue } from "../../src/model/json-value.ts";
import { quote } from "../../src/provenance/quote.ts";
import { readTrustedRoot } from "../../src/provenance/trust.ts";
import { verifyAttestations } from "../../src/provenance/verify-attestations.ts";
import { noKeys, npmArtifact, pypiArtifact } from "../support/provenance-data.ts";
import { makeAuthority } from "../support/sigstore/authority.ts";
import { actionsIdentity } from "../support/sigstore/identity.ts";
import { toAttestation } from "../support/sigstore/pypi.ts";
import { publishedKey, registryKeyOf, registrySignature } from "../support/sigstore/registry-key.ts";
import { provenanceV1, pypiPublish, slsaV1, stating } from "../support/sigstore/statement.ts";

const authority = makeAuthority("sigstore");
const trust = readTrustedRoot(Buffer.from(JSON.stringify(authority.trustedRoot())), "root.json");
const json = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value));
const key = registryKeyOf("registry");
const integrity = `sha512-${Buffer.alloc(64, 7).toString("base64")}`;
const npm = npmArtifact("notes", "1.0.0", integrity);
const subject = { name: "pkg:npm/notes@1.0.0", digest: { sha512: "07".repeat(64) } };
const npmDocument = {
  kind: "npm",
  signatures: [json(registrySignature(key, "notes", "1.0.0", integrity))],
  keys: [json(publishedKey(key))],
  attestations: [
    json({ predicateType: slsaV1, bundle: authority.sign(provenanceV1(subject), actionsIdentity()) }),
  ],
} as const;
const wheel = "notes-1.0.0-py3-none-any.whl";
const pypi = pypiArtifact({ [wheel]: "01".repeat(32) });
const published = authority.sign(
  stating({ name: wheel, digest: { sha256: "01".repeat(32) } }, pypiPublish, null),
  actionsIdentity(),
);
const pypiDocument: AttestationDocument = {
  kind: "pypi",
  files: {
    [wheel]: {
      version: 1,
      attestation_bundles: [
        {
          publisher: { kind: "GitHub", repository: "acme/notes", workflow: "release.yml" },
          attestations: [json(toAttestation(published))],
        },
      ],
    },
  },
};

/** Every place in a JSON value, as the names and indices that lead there. */
function placesIn(value: JsonValue, path: string[] = []): string[][] {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([name, one]) => placesIn(one, [...path, name]))];
}

/** The value with something else at a place. */
function withAt(
  value: JsonValue,
  [name, ...rest]: string[],
  change: (old: JsonValue) => JsonValue,
): JsonValue {
  if (name === undefined) return change(value);
  const copy = structuredClone(value) as JsonObject;
  copy[name] = withAt(copy[name] ?? null, rest, change);
  return copy;
}

const nasty = fc.oneof(
  fc.jsonValue().map((value) => json(value)),
  fc.constantFrom<JsonValue>(
    "__proto__",
    "constructor",
    "-1",
    "1e400",
    "\u0000",
    "a".repeat(100_000),
    -1,
    2 ** 53,
    [],
    {},
    null,
    { toString: "x" },
    { length: 1e9 },
  ),
);

function flipped(text: string, at: number): string {
  const index = at % Math.max(text.length, 1);
  return `${text.slice(0, index)}${text[index] === "A" ? "B" : "A"}${text.slice(index + 1)}`;
}

describe.each<[string, Artifact, AttestationDocument]>([
  ["npm", npm, npmDocument],
  ["PyPI", pypi, pypiDocument],
])("a document of %s", (_, artifact, document) => {
  const places = placesIn(json(document)).filter((path) => path.length > 0 && path[0] !== "kind");
  const verify = (changed: JsonValue) =>
    verifyAttestations(
      artifact,
      { ...document, ...(changed as object) } as AttestationDocument,
      trust,
      noKeys,
    );

  it("holds as it is", () => {
    expect(verify(json(document)).signature.status).toBe("verified");
  });

  it("never throws, and says what is wrong in a short sentence of plain characters", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), nasty, (path, value) => {
        const {
          signature,
          registrySignature: word,
          notes,
        } = verify(withAt(json(document), path, () => value));
        const reasons = [signature, word].flatMap((one) => (one?.status === "invalid" ? [one.reason] : []));
        for (const text of [...reasons, ...notes]) expect(text).toMatch(/^[ -~…]{1,400}$/);
      }),
      { numRuns: 150 },
    );
  });

  it("never verifies for another identity than the one that signed", () => {
    const { signature: original } = verify(json(document));
    const identity = (verdict: typeof original) =>
      verdict.status === "verified" ? { ...verdict, logIndex: "" } : null;
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(10_000), (path, at) => {
        const changed = withAt(json(document), path, (old) =>
          typeof old === "string" ? flipped(old, at) : null,
        );
        const { signature } = verify(changed);
        if (signature.status === "verified") expect(identity(signature)).toEqual(identity(original));
      }),
      { numRuns: 150 },
    );
  });

  it("says the same of the same", () => {
    expect(verify(json(document))).toEqual(verify(json(document)));
  });
});

describe("a bundle that would take long to look at", () => {
  const changed = (place: string[], value: JsonValue) => {
    const path = ["attestations", "0", "bundle", ...place];
    const document = withAt(json(npmDocument), path, () => value) as object;
    return verifyAttestations(npm, { ...npmDocument, ...document }, trust, noKeys).signature;
  };

  it("is refused where an object poses as a list of a thousand million bytes", () => {
    const place = ["verificationMaterial", "tlogEntries", "0", "inclusionProof", "rootHash"];
    expect(changed(place, { length: 1e9 })).toEqual({
      status: "invalid",
      reason: "provenance: an object in it poses as a list",
    });
  });

  it("is refused where one in the log entry does", () => {
    const body = Buffer.from('{"kind":"dsse","spec":{"signatures":[{"signature":{"length":1000000000}}]}}');
    const place = ["verificationMaterial", "tlogEntries", "0", "canonicalizedBody"];
    expect(changed(place, body.toString("base64"))).toEqual({
      status: "invalid",
      reason: "provenance: an object in the log entry poses as a list",
    });
  });

  it("is refused where its certificate is larger than any", () => {
    expect(changed(["verificationMaterial", "certificate", "rawBytes"], "A".repeat(300_000))).toEqual({
      status: "invalid",
      reason: "provenance: what it says about its signer is larger than 256 KiB",
    });
  });
});

describe("a document about another artifact", () => {
  it("never verifies, whatever a byte of it is changed to", () => {
    const other = npmArtifact("notes", "1.0.0", `sha512-${Buffer.alloc(64, 8).toString("base64")}`);
    const places = placesIn(json(npmDocument)).filter(
      (path) => path[0] === "attestations" || path[0] === "signatures",
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(10_000), (path, at) => {
        const changed = withAt(json(npmDocument), path, (old) =>
          typeof old === "string" ? flipped(old, at) : old,
        );
        const verdict = verifyAttestations(other, { ...npmDocument, ...(changed as object) }, trust, noKeys);
        return verdict.signature.status !== "verified" && verdict.registrySignature?.status !== "verified";
      }),
      { numRuns: 50 },
    );
  });

  it("is refused where it is of another kind", () => {
    expect(
      verifyAttestations(npm, { kind: "oci", bundles: [], signatures: [] }, trust, noKeys).signature,
    ).toEqual({
      status: "invalid",
      reason: "proof of kind oci says nothing about an artifact of kind npm",
    });
  });
});

describe("a document beyond measure", () => {
  const attestation = npmDocument.attestations[0] ?? null;

  it.each<[string, JsonValue[]]>([
    ["more bundles than anybody has", Array(1000).fill(attestation)],
    ["more than 16 MiB", [{ bundle: "a".repeat(17 * 1024 * 1024) }]],
  ])("is refused with %s, for the registry's word, too", (_, attestations) => {
    const { signature, registrySignature: word } = verifyAttestations(
      npm,
      { ...npmDocument, attestations },
      trust,
      noKeys,
    );
    expect([signature.status, word?.status]).toEqual(["invalid", "invalid"]);
  });
});

describe("quote", () => {
  it("makes any text short and plain", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", maxLength: 200 }), (text) =>
        /^"[ -~…]{0,900}"$/.test(quote(text)),
      ),
    );
  });

  it("keeps plain text, and shows what is none", () => {
    expect([quote("acme/notes"), quote('a"b\\c'), quote("\u001b[31m\u202e")]).toEqual([
      '"acme/notes"',
      '"a\\u{22}b\\u{5c}c"',
      '"\\u{1b}[31m\\u{202e}"',
    ]);
  });
});
