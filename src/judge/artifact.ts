import { compare as compareVersions, valid } from "semver";
import type { Change } from "../model/change.ts";
import { type Family, type Rules, type Verdict, verdict } from "./rule.ts";

export const artifactRules = {
  "integrity-changed": {
    severity: "critical",
    action: "deny",
    cause: "The same version now consists of other bytes.",
    advice:
      "Do not use it. Find out from the publisher, over another channel, why a published version was replaced.",
  },
  "version-upgraded": {
    severity: "medium",
    action: "approve",
    cause: "The server's package has a newer version.",
    advice: "Read the release notes and the changed definitions, then accept the new lock.",
  },
  "version-downgraded": {
    severity: "high",
    action: "approve",
    cause: "The server's package has an older version than was locked.",
    advice: "Ask why: older versions may have defects that were repaired since.",
  },
  "floating-version": {
    severity: "high",
    action: "warn",
    cause: "The declaration names no exact version, so what runs can change on any day.",
    advice: "Declare the exact version that is locked.",
  },
  "source-changed": {
    severity: "critical",
    action: "approve",
    cause: "The server comes from another package, another registry or another kind of source.",
    advice: "Treat it as a new server: check who publishes it.",
  },
  "install-scripts-added": {
    severity: "high",
    action: "approve",
    cause: "The package now asks to run scripts when it is installed.",
    advice: "Read the scripts. mcp-lock never runs them; npx does.",
  },
  "source-files-changed": {
    severity: "medium",
    action: "approve",
    cause: "Files of a server that lives in this repository have changed.",
    advice: "Review the files as you would any other code.",
  },
} as const satisfies Rules;

/** Rules about what exactly is run. */
export const judgeArtifact: Family = (change) => {
  const { subject } = change;
  if (subject.kind !== "artifact") return [];
  switch (subject.path) {
    case "":
    case "/purl":
    case "/entry":
    case "/root":
      return verdict("source-changed");
    case "/integrity":
      return verdict("integrity-changed");
    case "/version":
      return versionVerdict(change.before, change.after);
    case "/installScripts":
      return change.after === true ? verdict("install-scripts-added") : [];
    case "/digest":
      return verdict("source-files-changed");
    case "/pinned":
      return pinnedVerdict(change);
    default:
      return [];
  }
};

function pinnedVerdict(change: Change): Verdict[] {
  if (change.after !== false) return verdict("version-upgraded");
  return verdict("floating-version", change.kind === "stated" ? {} : { action: "approve" });
}

/** An upgrade or a downgrade, by semantic versioning; what cannot be ordered counts as the worse of the two. */
export function versionVerdict(before: unknown, after: unknown): Verdict[] {
  const from = typeof before === "string" ? valid(before) : null;
  const to = typeof after === "string" ? valid(after) : null;
  const upgraded = from !== null && to !== null && compareVersions(from, to) <= 0;
  return verdict(upgraded ? "version-upgraded" : "version-downgraded");
}
