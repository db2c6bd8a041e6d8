import { changing, type RuleCase } from "./rule-case.ts";

const signature = (path: string, before: string, after: string) =>
  changing("signature", path, { before, after });

export const signatureCases: readonly RuleCase[] = [
  {
    rule: "signature-invalid",
    judged: "critical/deny",
    fires: signature("/status", "verified", "invalid"),
    spares: signature("/status", "verified", "unavailable"),
    instead: ["signature-unavailable"],
  },
  {
    rule: "signature-lost",
    judged: "critical/approve",
    fires: signature("/status", "verified", "unsigned"),
    spares: signature("/status", "unavailable", "unsigned"),
    instead: ["unclassified-change"],
  },
  {
    rule: "source-repository-changed",
    judged: "critical/approve",
    fires: signature("/sourceRepositoryId", "1001", "2002"),
    spares: signature("/commit", "1001", "2002"),
    instead: ["commit-changed"],
  },
  {
    rule: "signer-changed",
    judged: "high/approve",
    fires: signature(
      "/signer",
      "acme/notes/.github/workflows/release.yml",
      "acme/notes/.github/workflows/x.yml",
    ),
    spares: signature("/publisher", "acme", "acme-bot"),
    instead: ["publisher-changed"],
  },
  {
    rule: "ref-class-changed",
    judged: "high/approve",
    fires: signature("/ref", "refs/tags/v1.4.0", "refs/heads/main"),
    spares: signature("/ref", "refs/tags/v1.4.0", "refs/tags/v1.4.1"),
    instead: ["commit-changed"],
  },
  {
    rule: "publisher-changed",
    judged: "high/approve",
    fires: signature("/publisher", "acme", "eve"),
    spares: signature("/commit", "acme", "eve"),
    instead: ["commit-changed"],
  },
  {
    rule: "signature-gained",
    judged: "info/warn",
    fires: signature("/status", "unsigned", "verified"),
    spares: signature("/status", "unsigned", "invalid"),
    instead: ["signature-invalid"],
  },
  {
    rule: "commit-changed",
    judged: "info/warn",
    fires: signature("/commit", "a".repeat(40), "b".repeat(40)),
    spares: signature("/sourceRepository", "a".repeat(40), "b".repeat(40)),
    instead: ["source-repository-changed"],
  },
  {
    rule: "signature-unavailable",
    judged: "info/warn",
    fires: signature("/status", "unsigned", "unavailable"),
    spares: signature("/status", "verified", "unsigned"),
    instead: ["signature-lost"],
  },
];
