import measured from "../docs/signals.json" with { type: "json" };
import { references } from "../src/judge/rules/references.ts";
import type { Rule } from "../src/judge/rules/rule.ts";
import { ruleFamilies } from "../src/judge/rules/rules.ts";
import { signalsSection } from "./signals/section.ts";

/** docs/rules.md: where the link of every finding leads. */
export function rulesPage(): string {
  const families = [...ruleFamilies].map(([family, rules]) => {
    const sections = Object.entries(rules).map(([id, rule]) => ruleSection(id, rule));
    return [`## ${family}`, ...sections].join("\n\n");
  });
  return `${[rulesIntroduction, ...families, signalsSection(measured)].join("\n\n")}\n`;
}

function ruleSection(id: string, rule: Rule): string {
  const named = rule.references.map((reference) => references[reference]);
  return [
    `### ${id}`,
    `${rule.severity} · ${rule.action}`,
    rule.cause,
    `**Example.** ${asText(rule.example)}`,
    `**What to do.** ${rule.advice}`,
    ...(named.length === 0 ? [] : [`**References.** ${named.join(" · ")}`]),
  ].join("\n\n");
}

/** Examples show what would otherwise act, in Markdown too. */
function asText(text: string): string {
  return text.replace(/[\\<>*_[\]]/g, "\\$&");
}

const rulesIntroduction = `# Rules

<!-- Generated from src/judge by \`npm run generate\`. Do not edit. -->

Every change that mcp-lock finds is judged by a rule. A rule has a **severity**, which only orders what you
read (critical, high, medium, info), and an **action**, which decides:

| action | means |
|---|---|
| deny | the check fails |
| approve | the check fails until the change is accepted: \`mcp-lock lock\`, reviewed |
| warn | shown, and the check passes |

Every finding has its severity and its action from one of these rules. Those below are a rule's own; some
cases of it are judged higher or lower, and the report says which. \`mcp-lock.policy.json\` can give a rule
another action: a stricter one under \`rules\`, a weaker one only under \`unsafeRules\`.

A change that no rule names is an \`unclassified-change\`, never nothing. No rule ever declares a change
harmless: "no rule matched" means just that. A server that cannot be listed is no finding but an error: the
check ends with exit code 2, and never counts as passed.`;
