import type { Signature } from "../../../src/model/signature.ts";
import { lockedServer, verifiedSignature } from "../../support/servers.ts";
import { between, changing, type RuleCase } from "./rule-case.ts";

const verified = verifiedSignature();
const unsigned = { status: "unsigned" } as const;
const unavailable = { status: "unavailable", reason: "not-answered" } as const;
const byRegistry = { status: "verified", keyId: "SHA256:key" } as const;

const signed = (before: Signature, after: Signature) =>
  between(lockedServer({ signature: before }), lockedServer({ signature: after }));
const resigned = (parts: Parameters<typeof verifiedSignature>[0]) =>
  signed(verified, verifiedSignature(parts));
const invalid = (path: string) =>
  changing("signature", path, { before: { ...unsigned }, after: { status: "invalid", reason: "wrong key" } });

export const signatureCases: readonly RuleCase[] = [
  {
    rule: "signature-invalid",
    judged: "critical/deny",
    fires: invalid(""),
    spares: signed(unsigned, unavailable),
    instead: ["signature-unavailable"],
  },
  {
    rule: "signature-not-proved",
    judged: "critical/deny",
    fires: changing("signature", "/proof", { after: { status: "invalid", reason: "it is not there" } }),
    spares: changing("signature", "/proof", { after: unavailable }),
    instead: ["signature-unavailable"],
  },
  {
    rule: "signature-lost",
    judged: "critical/approve",
    fires: signed(verified, unsigned),
    spares: signed(unavailable, unsigned),
    instead: ["unsigned"],
  },
  {
    rule: "source-repository-changed",
    judged: "critical/approve",
    fires: resigned({ sourceRepositoryId: "2002" }),
    spares: resigned({ commit: "b".repeat(40) }),
    instead: ["commit-changed"],
  },
  {
    rule: "signer-changed",
    judged: "high/approve",
    fires: resigned({ signer: "https://github.com/acme/notes/.github/workflows/x.yml" }),
    spares: resigned({ signer: "release@acme.example" }),
    instead: ["publisher-changed"],
  },
  {
    rule: "ref-class-changed",
    judged: "high/approve",
    fires: resigned({ ref: "refs/heads/main" }),
    spares: resigned({ ref: "refs/tags/v1.4.1" }),
    instead: ["commit-changed"],
  },
  {
    rule: "registry-signature-lost",
    judged: "high/approve",
    fires: between(
      lockedServer({ registrySignature: byRegistry }),
      lockedServer({ registrySignature: unsigned }),
    ),
    spares: between(
      lockedServer({ registrySignature: unavailable }),
      lockedServer({ registrySignature: unsigned }),
    ),
    instead: ["unsigned"],
  },
  {
    rule: "signature-required",
    judged: "high/deny",
    fires: changing("signature", "/required", { after: { ...unsigned } }),
    spares: changing("signature", "/trust", { after: { ...verified } }),
    instead: ["signer-not-trusted"],
  },
  {
    rule: "signer-not-trusted",
    judged: "critical/deny",
    fires: changing("signature", "/trust", { after: { ...verified } }),
    spares: changing("signature", "/required", { after: { ...unsigned } }),
    instead: ["signature-required"],
  },
  {
    rule: "publisher-changed",
    judged: "high/approve",
    fires: signed(
      verifiedSignature({ signer: "ada@acme.example" }),
      verifiedSignature({ signer: "eve@mail.example" }),
    ),
    spares: resigned({ signer: "https://github.com/eve/notes/.github/workflows/release.yml" }),
    instead: ["signer-changed"],
  },
  {
    rule: "signature-gained",
    judged: "info/warn",
    fires: signed(unsigned, verified),
    spares: invalid(""),
    instead: ["signature-invalid"],
  },
  {
    rule: "commit-changed",
    judged: "info/warn",
    fires: resigned({ commit: "b".repeat(40) }),
    spares: resigned({ sourceRepository: "https://github.com/eve/notes" }),
    instead: ["source-repository-changed"],
  },
  {
    rule: "signature-detail-changed",
    judged: "info/warn",
    fires: resigned({ predicateType: "https://slsa.dev/provenance/v0.2" }),
    spares: resigned({ runner: "self-hosted" }),
    instead: ["signer-changed"],
  },
  {
    rule: "unsigned",
    judged: "info/warn",
    fires: signed(unavailable, unsigned),
    spares: signed(verified, unavailable),
    instead: ["signature-lost"],
  },
  {
    rule: "signature-unavailable",
    judged: "info/warn",
    fires: signed(unsigned, unavailable),
    spares: signed(verified, unsigned),
    instead: ["signature-lost"],
  },
];
