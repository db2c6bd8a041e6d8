import { fingerprint } from "../../../src/json/canonical.ts";
import { integrityOf, localArtifact, lockedServer } from "../../support/servers.ts";
import { between, changing, declaring, type RuleCase } from "./rule-case.ts";

const locked = lockedServer();
const upgraded = lockedServer({
  artifact: { purl: "pkg:npm/%40example/notes-mcp@1.5.0", version: "1.5.0", integrity: integrityOf("b") },
});
const local = lockedServer({ artifact: localArtifact() });

export const artifactCases: readonly RuleCase[] = [
  {
    rule: "integrity-changed",
    judged: "critical/deny",
    fires: between(locked, lockedServer({ artifact: { integrity: integrityOf("b") } })),
    spares: between(locked, upgraded),
    instead: ["version-upgraded"],
  },
  {
    rule: "version-upgraded",
    judged: "medium/approve",
    fires: between(locked, upgraded),
    spares: between(upgraded, locked),
    instead: ["version-downgraded"],
  },
  {
    rule: "version-downgraded",
    judged: "high/approve",
    fires: between(upgraded, locked),
    spares: between(locked, upgraded),
    instead: ["version-upgraded"],
  },
  {
    rule: "floating-version",
    judged: "high/approve",
    fires: declaring({}, { args: ["-y", "@example/notes-mcp@latest", "--folder", "."] }),
    spares: declaring({}, { args: ["-y", "@example/notes-mcp@1.4.1", "--folder", "."] }),
    instead: ["version-upgraded"],
  },
  {
    rule: "source-changed",
    judged: "critical/approve",
    fires: between(locked, lockedServer({ artifact: { purl: "pkg:npm/%40exampie/notes-mcp@1.4.0" } })),
    spares: between(locked, upgraded),
    instead: ["version-upgraded"],
  },
  {
    rule: "install-scripts-added",
    judged: "high/approve",
    fires: between(locked, lockedServer({ artifact: { installScripts: true } })),
    spares: between(lockedServer({ artifact: { installScripts: true } }), locked),
    instead: ["unclassified-change"],
  },
  {
    rule: "source-files-changed",
    judged: "medium/approve",
    fires: between(local, lockedServer({ artifact: localArtifact({ digest: fingerprint("others") }) })),
    spares: between(local, lockedServer({ artifact: localArtifact({ entry: "server/other.js" }) })),
    instead: ["source-changed"],
  },
  {
    rule: "native-binary-added",
    judged: "high/approve",
    fires: changing("sbom", "/components/helper", { after: { native: true } }),
    spares: changing("sbom", "/components/helper", { after: { installScripts: true } }),
    instead: ["dependency-added-with-scripts"],
  },
  {
    rule: "sbom-changed",
    judged: "high/approve",
    fires: changing("sbom", "", {
      before: null,
      after: { added: 1, removed: 0, moved: 2, sameVersion: true },
    }),
    spares: changing("sbom", "/components/helper", { after: { native: true } }),
    instead: ["native-binary-added"],
  },
  {
    rule: "dependency-added-with-scripts",
    judged: "high/approve",
    fires: changing("sbom", "/components/helper", { after: { installScripts: true } }),
    spares: changing("sbom", "/components/helper", { after: {} }),
    instead: ["unclassified-change"],
  },
  {
    rule: "closure-drift",
    judged: "info/warn",
    fires: changing("sbom", "/today", { after: { added: 0, removed: 0, moved: 3 } }),
    spares: changing("sbom", "", { before: { components: 2 }, after: { components: 2, sameVersion: false } }),
    instead: ["sbom-changed"],
  },
  {
    rule: "malicious-package",
    judged: "critical/deny",
    fires: changing("sbom", "/advisories/MAL-2025-1", { after: { severity: "unknown" } }),
    spares: changing("sbom", "/advisories/GHSA-1", { after: { severity: "unknown" } }),
    instead: ["known-vulnerability"],
  },
  {
    rule: "known-vulnerability",
    judged: "high/warn",
    fires: changing("sbom", "/advisories/GHSA-1", { after: { severity: "high" } }),
    spares: changing("sbom", "/advisories/MAL-2025-1", { after: { severity: "high" } }),
    instead: ["malicious-package"],
  },
  {
    rule: "version-withdrawn",
    judged: "high/approve",
    fires: changing("artifact", "/withdrawn", { after: "unpublished" }),
    spares: changing("artifact", "/published", { after: "2026-01-01" }),
    instead: ["unclassified-change"],
  },
  {
    rule: "release-file-added",
    judged: "high/approve",
    fires: changing("artifact", "/files/notes.whl", { after: "sha256:00" }),
    spares: changing("artifact", "/files/notes.whl", { before: "sha256:00", after: "sha256:11" }),
    instead: ["integrity-changed"],
  },
  {
    rule: "look-alike-name",
    judged: "high/approve",
    fires: changing("artifact", "/purl", {
      before: "pkg:npm/%40example/notes-mcp@1.4.0",
      after: "pkg:npm/%40example/n0tes-mcp@1.4.0",
    }),
    spares: changing("artifact", "/purl", {
      before: "pkg:npm/%40example/notes-mcp@1.4.0",
      after: "pkg:npm/%40example/calendar@1.4.0",
    }),
    instead: ["source-changed"],
  },
];
