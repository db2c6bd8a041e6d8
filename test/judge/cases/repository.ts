import type { Change } from "../../../src/model/change.ts";
import { changing, type RuleCase } from "./rule-case.ts";

const sha = "a".repeat(40);
const file = (kind: Change["kind"], part: string, name: string): Change[] => [
  {
    kind,
    server: "",
    subject: { kind: "file", name, path: part },
    ...(kind !== "added" && { before: sha }),
    ...(kind !== "removed" && { after: "b".repeat(40) }),
  },
];

export const repositoryCases: readonly RuleCase[] = [
  {
    rule: "closure-not-locked",
    judged: "high/deny",
    fires: [
      {
        kind: "stated",
        server: "notes",
        subject: { kind: "sbom", name: null, path: "/closure" },
        after: ".mcp-lock/notes/package-lock.json is not there",
      },
    ],
    spares: changing("sbom", "", { before: { components: 2 }, after: { components: 3, sameVersion: false } }),
    instead: ["sbom-changed"],
  },
  {
    rule: "lock-removed",
    judged: "critical/deny",
    fires: file("removed", "/lockfile", "mcp-lock.json"),
    spares: file("added", "/lockfile", "mcp-lock.json"),
    instead: ["unclassified-change"],
  },
  {
    rule: "policy-changed",
    judged: "high/approve",
    fires: file("changed", "/policy", "mcp-lock.policy.json"),
    spares: file("changed", "/codeowners", "CODEOWNERS"),
    instead: ["codeowners-changed"],
  },
  {
    rule: "gate-workflow-changed",
    judged: "high/approve",
    fires: file("added", "/workflow", ".github/workflows/mcp-lock.yml"),
    spares: file("added", "/policy", "mcp-lock.policy.json"),
    instead: ["policy-changed"],
  },
  {
    rule: "codeowners-changed",
    judged: "high/approve",
    fires: file("removed", "/codeowners", "docs/CODEOWNERS"),
    spares: file("removed", "/workflow", ".github/workflows/mcp-lock.yml"),
    instead: ["gate-workflow-changed"],
  },
];
