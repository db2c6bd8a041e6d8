const rulesPage = "https://github.com/mcp-lock/mcp-lock/blob/main/docs/rules.md";

/** Where a rule is explained. */
export function helpFor(rule: string): string {
  return `${rulesPage}#${rule}`;
}
