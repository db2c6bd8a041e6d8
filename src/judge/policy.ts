import { parseJsonc } from "../json/jsonc.ts";
import { McpLockError } from "../model/error.ts";
import { Approvers, Policy, TrustedSigner } from "../model/policy.ts";
import { type Action, actions } from "../model/severity.ts";
import { nearest } from "../nearest.ts";
import { rules } from "./rules/rules.ts";

/** A place in a policy that is wrong, and what may have been meant. */
interface Mistake {
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string | null;
}

/**
 * Understands the text of a policy (JSON with comments). Anything unknown, misspelt or weaker than it says
 * is a POLICY_INVALID error with line and column: a slip of the pen must not open a gate.
 */
export function parsePolicy(text: string, where: string): Policy {
  const document = parseJsonc(text, where);
  const refuse = ({ path, message, hint }: Mistake): never => {
    const { line, column } = document.locate(path);
    const options = { hint: hint ?? "the schema mcp-lock.policy.schema.json describes every key" };
    throw new McpLockError("POLICY_INVALID", `${where}:${line}:${column}: ${message}`, options);
  };
  const parsed = Policy.safeParse(document.value);
  if (!parsed.success) return refuse(toMistake(parsed.error.issues[0]));
  const mistake = [...ruleMistakes(parsed.data), ...trustMistakes(parsed.data)][0];
  return mistake === undefined ? parsed.data : refuse(mistake);
}

type Issue = NonNullable<ReturnType<typeof Policy.safeParse>["error"]>["issues"][number];

function toMistake(issue: Issue | undefined): Mistake {
  if (issue === undefined) return { path: [], message: "it is no policy", hint: null };
  const path = issue.path.map(String);
  if (issue.code !== "unrecognized_keys") {
    return { path, message: `${path.join(" › ") || "the policy"}: ${issue.message}`, hint: null };
  }
  const [key = ""] = issue.keys;
  const known = keysAt(path);
  return {
    path: [...path, key],
    message: `unknown key ${JSON.stringify(key)}`,
    hint: nearest(key, known) ?? `known keys: ${known.join(", ")}`,
  };
}

/** The keys that a policy may have at a place. */
function keysAt(path: readonly string[]): string[] {
  const { advisories, exceptions, require, servers } = Policy.shape;
  switch (path[0]) {
    case "advisories":
      return Object.keys(advisories.def.innerType.shape);
    case "exceptions":
      return Object.keys(exceptions.def.innerType.element.shape);
    case "approvers":
      return Object.keys(Approvers.shape);
    case "require":
      return Object.keys(require.def.innerType.shape);
    case "trust":
      return Object.keys(TrustedSigner.shape);
    case "servers":
      return Object.keys(servers.def.innerType.valueType.shape);
    default:
      return Object.keys(Policy.shape);
  }
}

function* ruleMistakes(policy: Policy): Generator<Mistake> {
  for (const table of ["rules", "unsafeRules"] as const) {
    for (const [id, action] of Object.entries(policy[table])) {
      const rule = rules.get(id);
      const path = [table, id];
      if (rule === undefined) {
        const hint = nearest(id, [...rules.keys()]) ?? "docs/rules.md lists the rules";
        yield { path, message: `there is no rule ${JSON.stringify(id)}`, hint };
      } else if (table === "rules" && isWeaker(action, rule.action)) {
        const message = `${JSON.stringify(id)}: ${action} is weaker than ${rule.action}, the action of this rule`;
        yield { path, message, hint: "if that is meant, write it under unsafeRules" };
      } else if (table === "unsafeRules" && policy.rules[id] !== undefined) {
        const message = `${JSON.stringify(id)} stands under rules as well`;
        yield { path, message, hint: "keep one of the two" };
      }
    }
  }
}

function* trustMistakes({ trust }: Policy): Generator<Mistake> {
  for (const [server, signer] of Object.entries(trust)) {
    if (Object.keys(signer).length > 0) continue;
    const message = `trust of ${JSON.stringify(server)} names nothing to compare`;
    yield {
      path: ["trust", server],
      message,
      hint: "such as signer and sourceRepositoryId, as in the lockfile",
    };
  }
}

/** What a policy says of a server; its name comes from outside, and may be that of a member of all objects. */
export function policyFor(server: string, policy: Policy): Policy["servers"][string] {
  return (Object.hasOwn(policy.servers, server) ? policy.servers[server] : undefined) ?? {};
}

/** Whether an action lets more pass than another. */
export function isWeaker(action: Action, other: Action): boolean {
  return actions.indexOf(action) > actions.indexOf(other);
}
