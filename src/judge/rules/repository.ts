import type { Rules } from "./rule.ts";

export const repositoryRules = {
  "lock-removed": {
    severity: "critical",
    action: "deny",
    cause: "The pull request deletes or renames the lockfile.",
    example: "mcp-lock.json was removed.",
    advice: "Put it back. To do without a lockfile, take the gate out of the required checks first.",
    references: ["MCP04", "SAFE-T1201"],
  },
  "closure-not-locked": {
    severity: "high",
    action: "deny",
    cause: "The list of a server's packages beside the lockfile is missing, or is not the one that it names.",
    example: ".mcp-lock/notes/package-lock.json was edited, and mcp-lock.json was not.",
    advice: "Lock the server again with `mcp-lock lock`, and commit both.",
    references: ["MCP04", "SAFE-T1002"],
  },
  "policy-changed": {
    severity: "high",
    action: "approve",
    cause: "The pull request changes how changes are judged from the next one on.",
    example: "mcp-lock.policy.json gains an exception.",
    advice: "Read the policy's difference. This pull request is still judged by the policy of its base.",
    references: ["MCP04", "ASI03"],
  },
  "gate-workflow-changed": {
    severity: "high",
    action: "approve",
    cause: "The pull request changes a workflow that runs this gate.",
    example: ".github/workflows/mcp-lock.yml loses its gate job.",
    advice: "Make sure that the gate still runs, on every event, with the permissions that it had.",
    references: ["MCP04", "SAFE-T1207"],
  },
  "codeowners-changed": {
    severity: "high",
    action: "approve",
    cause: "The pull request changes who has to review what.",
    example: ".github/CODEOWNERS no longer names an owner of .github/.",
    advice: "Make sure that the policy and the workflows keep their owners.",
    references: ["ASI03"],
  },
} as const satisfies Rules;
