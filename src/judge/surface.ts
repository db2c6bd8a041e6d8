import { type Family, verdict } from "./verdict.ts";

const definitionKinds = new Set(["instructions", "tool", "prompt", "resource-template"]);

/** Rules about what a server offers besides its tools. */
export const judgeSurface: Family = (change) => {
  const { subject, kind } = change;
  // What is observed about a definition rather than in it: that it was not the same on every look.
  if (kind === "stated" && definitionKinds.has(subject.kind)) return verdict("unstable-definition");
  switch (subject.kind) {
    case "instructions":
      return verdict("instructions-changed");
    case "capability":
      return kind === "added" ? verdict("capability-added") : [];
    case "request":
      return kind === "added" ? verdict("server-requests-client-data") : [];
    case "tool":
      return subject.name === null ? verdict("surface-emptied") : [];
    case "prompt":
    case "resource-template":
      return verdict(
        `${subject.kind}-${subject.path === "" && (kind === "added" || kind === "removed") ? kind : "changed"}`,
      );
    default:
      return [];
  }
};
