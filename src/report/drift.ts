import type { Finding } from "../model/finding.ts";
import { countWords } from "./wording.ts";

/**
 * Why the definitions of a server have changed although the server has not, in one sentence; null where it has, or
 * where nobody knows. It holds nothing from outside.
 */
export function driftSentence(findings: readonly Finding[]): string | null {
  const drift = findings.find((finding) => finding.drift !== undefined)?.drift;
  switch (drift) {
    case undefined:
      return null;
    case "dependencies": {
      const packages = findings.find(({ subject }) => subject.kind === "sbom" && subject.path === "");
      const counts = countWords(packages?.after);
      return `Dependency drift: at an unchanged version, the definitions moved because dependencies did${counts === "" ? "" : ` (${counts})`}.`;
    }
    case "unexplained":
      return "The same bytes now answer otherwise: these definitions depend on something outside of them, such as a service, the environment or the day.";
  }
}
