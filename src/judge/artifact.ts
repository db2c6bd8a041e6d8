import { compare as compareVersions, valid } from "semver";
import type { Change } from "../model/change.ts";
import { isJsonObject } from "../model/json-value.ts";
import type { Severity } from "../model/severity.ts";
import { comparePythonVersions, parsePythonVersion } from "../python/version.ts";
import { type Family, type Verdict, verdict } from "./verdict.ts";

/** Rules about what exactly is run. */
export const judgeArtifact: Family = (change) => {
  const { subject, kind } = change;
  if (subject.kind === "sbom") return sbomVerdict(change);
  if (subject.kind !== "artifact") return [];
  if (subject.path.startsWith("/files/"))
    return verdict(kind === "added" ? "release-file-added" : "integrity-changed");
  switch (subject.path) {
    case "":
    case "/purl":
    case "/image":
    case "/entry":
    case "/url":
    case "/file":
    case "/name":
    case "/root":
      return verdict("source-changed");
    case "/integrity":
    case "/platforms":
      return verdict("integrity-changed");
    case "/version":
      return versionVerdict(change.before, change.after);
    case "/installScripts":
      return change.after === true ? verdict("install-scripts-added") : [];
    case "/digest":
      return verdict("source-files-changed");
    case "/withdrawn":
      return kind === "removed" ? [] : verdict("version-withdrawn");
    case "/pinned":
      return pinnedVerdict(change);
    default:
      return [];
  }
};

/**
 * The path of a change of components is empty, its `after` the counts; `sameVersion` says that the server's own
 * version has stayed. A component that came with something to run is a change of its own below `/components`.
 */
function sbomVerdict({ subject, kind, after }: Change): Verdict[] {
  if (subject.path.startsWith("/advisories/")) return advisoryVerdict(subject.path, after);
  if (subject.path === "/today") {
    const isWorse = isJsonObject(after) && after["runnable"] !== undefined;
    return verdict("closure-drift", isWorse ? { severity: "high" } : {});
  }
  if (subject.path === "/closure") return verdict("closure-not-locked");
  if (!subject.path.startsWith("/components/")) {
    const drift = kind === "changed" && isJsonObject(after) && after["sameVersion"] === true;
    return verdict("sbom-changed", drift ? { severity: "high" } : {});
  }
  const component = isJsonObject(after) ? after : {};
  return [
    ...(component["installScripts"] === true ? verdict("dependency-added-with-scripts") : []),
    ...(component["native"] === true ? verdict("native-binary-added") : []),
  ];
}

const severities: ReadonlyMap<unknown, Severity> = new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["low", "info"],
]);

function advisoryVerdict(path: string, after: Change["after"]): Verdict[] {
  if (path.startsWith("/advisories/MAL-")) return verdict("malicious-package");
  const severity = severities.get(isJsonObject(after) ? after["severity"] : undefined);
  return verdict("known-vulnerability", severity === undefined ? {} : { severity });
}

function pinnedVerdict(change: Change): Verdict[] {
  if (change.after !== false) return verdict("version-upgraded");
  return verdict("floating-version", change.kind === "stated" ? {} : { action: "approve" });
}

/**
 * An upgrade or a downgrade, by semantic versioning or else by PEP 440; what cannot be ordered counts as the
 * worse of the two.
 */
export function versionVerdict(before: unknown, after: unknown): Verdict[] {
  const upgraded = typeof before === "string" && typeof after === "string" && isUpgrade(before, after);
  return verdict(upgraded ? "version-upgraded" : "version-downgraded");
}

function isUpgrade(before: string, after: string): boolean {
  if (valid(before) !== null && valid(after) !== null) return compareVersions(before, after) <= 0;
  const [from, to] = [parsePythonVersion(before), parsePythonVersion(after)];
  return from !== null && to !== null && comparePythonVersions(from, to) <= 0;
}
