import { helpFor } from "../judge/help.ts";
import { references } from "../judge/rules/references.ts";
import { rules } from "../judge/rules/rules.ts";
import type { Severity } from "../model/severity.ts";

/** Scores in the bands by which code scanning names severities: above 9 critical, 7 high, 4 medium, else low. */
const scores: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  info: "1.0",
};
const levels: Readonly<Record<Severity, string>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  info: "note",
};

/** Every rule as a reportingDescriptor (SARIF 2.1.0, section 3.49). */
export function sarifRules() {
  return [...rules].map(([id, rule]) => {
    const named = rule.references.map((reference) => references[reference]);
    const closing = named.length === 0 ? "" : ` See ${named.join(", ")}.`;
    return {
      id,
      shortDescription: { text: braces(rule.cause) },
      fullDescription: { text: braces(rule.cause) },
      help: { text: braces(`${rule.cause} Example: ${rule.example} ${rule.advice}${closing}`) },
      helpUri: helpFor(id),
      defaultConfiguration: { level: levels[rule.severity] },
      properties: { "security-severity": scores[rule.severity], tags: ["security", ...rule.references] },
    };
  });
}

/** Braces make placeholders in messages (section 3.11.5). */
function braces(text: string): string {
  return text.replace(/[{}]/g, "$&$&");
}
