import { McpLockError } from "../model/error.ts";
import { sandboxes } from "../model/sandbox.ts";

/** Every input of the action: what it means, and what it is when nothing is said. action.yml and the README are made of this. */
export const inputs = {
  mode: {
    default: "gate",
    values: ["gate", "verify", "monitor"],
    description:
      "gate judges a pull request by what it changes in the lockfile and executes nothing; verify checks the checked-out servers against the lockfile; monitor keeps one issue with the verdict of a verify job",
  },
  depth: {
    default: "artifact",
    values: ["declared", "artifact", "live"],
    description:
      "How far verify looks: only the configuration; also the registries; also the running servers",
  },
  lockfile: {
    default: "mcp-lock.json",
    values: null,
    description: "The lockfile, relative to the working directory",
  },
  policy: {
    default: "mcp-lock.policy.json",
    values: null,
    description:
      "The policy, relative to the working directory; the gate reads it at the base of the pull request",
  },
  "working-directory": {
    default: ".",
    values: null,
    description: "The folder whose servers are meant, relative to the repository",
  },
  "github-token": {
    default: "${{ github.token }}",
    values: null,
    description: "The token with which the pull request is read",
  },
  comment: {
    default: "changes",
    values: ["changes", "always", "never"],
    description: "When the gate comments on the pull request",
  },
  "sarif-file": {
    default: "",
    values: null,
    description: "Write the findings there in the format SARIF 2.1.0, below the workspace or RUNNER_TEMP",
  },
  "fail-on": {
    default: "approve",
    values: ["approve", "deny", "never"],
    description: "Which findings make the job fail; an error always does",
  },
  sandbox: {
    default: "auto",
    values: sandboxes,
    description:
      "Where verify starts servers at depth live; auto takes a sandbox that works, none starts them as ordinary programs of the job",
  },
  "allow-local": {
    default: "false",
    values: ["true", "false"],
    description: "Start programs of the repository without a sandbox, in verify at depth live",
  },
  outcome: {
    default: "",
    values: null,
    description: "For monitor: the result of the verify job and its verdict, such as success/pass",
  },
  shard: { default: "", values: null, description: "Verify only a part of the servers: I/N" },
} as const satisfies Record<
  string,
  { default: string; values: readonly string[] | null; description: string }
>;

export type InputName = keyof typeof inputs;

/** The value of an input; ACTION_INPUT for one that the action does not know. */
export function readInput(name: InputName, env: ReadonlyMap<string, string>): string {
  const { default: byDefault, values } = inputs[name];
  const given = (env.get(`INPUT_${name.toUpperCase()}`) ?? "").trim();
  const value = given === "" ? (byDefault.startsWith("${{") ? "" : byDefault) : given;
  if (values === null || values.some((known) => known === value)) return value;
  throw new McpLockError("ACTION_INPUT", `the input ${name} is ${JSON.stringify(value)}`, {
    hint: `it is one of ${values.join(", ")}`,
  });
}

/** An input that is a path inside of the repository, with slashes and without `.`; empty for the repository itself. */
export function readPath(name: InputName, env: ReadonlyMap<string, string>): string {
  const parts = readInput(name, env)
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== ".");
  const isAbsolute = /^(?:[/\\]|[a-z]:)/i.test(readInput(name, env));
  if (!isAbsolute && !parts.includes("..")) return parts.join("/");
  throw new McpLockError("ACTION_INPUT", `the input ${name} leads out of the repository`, {
    hint: "it is a path below the repository, such as services/api",
  });
}

/** Every output of the action, and what it means. */
export const outputs = {
  verdict: "pass, blocked or error",
  "change-digest": "The identity of the changes that need approval; empty when none does",
  "approval-label": "The label that approves them; empty when none is needed, or none can",
  "approved-by": "The logins of those whose approval counted, separated by commas",
  findings: "How many findings there are",
  "report-file": "The report in JSON, with the record of the decision",
  "sarif-file": "The SARIF file, where one was asked for",
} as const;

export type OutputName = keyof typeof outputs;
