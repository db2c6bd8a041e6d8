const lines = (
  pinned: boolean,
) => `// What is different for this repository. Everything that is not said here is as strict as the rules are:
// https://github.com/mcp-lock/mcp-lock/blob/main/docs/policy.md
{
  "$schema": "https://unpkg.com/mcp-lock@1/mcp-lock.policy.schema.json",

  // "observe" reports everything as it would be judged, and fails nothing: a way to begin.
  "enforcement": "enforce",

  "require": {
${pinned ? pinnedComment : floatingComment}
    "pinned": ${pinned},
  },

  // Stricter actions than the rules' own, such as { "server-added": "deny" }.
  "rules": {},

  // Changes that may pass, each named by its digest, with a reason and a last day.
  "exceptions": [],
}
`;

const pinnedComment =
  "    // Refuse a declaration that names no exact version: what it runs can change on any day.";
const floatingComment = `    // true refuses declarations that name no exact version: what they run can change on any day.
    // Here some do not yet, so it would fail at once.`;

/** The policy that a repository begins with: nothing is weakened. `pinned`: every declaration names an exact version. */
export function policyTemplate(pinned: boolean): string {
  return lines(pinned);
}
