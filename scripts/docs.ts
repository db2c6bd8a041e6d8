import { ruleFamilies } from "../src/judge/rules.ts";

/** docs/rules.md: where the link of every finding leads. */
export function rulesPage(): string {
  const families = [...ruleFamilies].map(([family, rules]) => {
    const sections = [...rules].map(([id, { severity, action, cause, advice }]) =>
      [`### ${id}`, "", `${severity} · ${action}`, "", cause, "", `**What to do.** ${advice}`].join("\n"),
    );
    return [`## ${family}`, ...sections].join("\n\n");
  });
  return `${[rulesIntroduction, ...families].join("\n\n")}\n`;
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

The severity and action below are a rule's own; some cases of it are judged higher or lower, and the report
says which. A change that no rule names is an \`unclassified-change\`, never nothing. No rule ever declares a
change harmless: "no rule matched" means just that.`;
