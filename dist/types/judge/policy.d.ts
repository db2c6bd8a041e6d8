import { Policy } from "../model/policy.js";
import { type Action } from "../model/severity.js";
/**
 * Understands the text of a policy (JSON with comments). Anything unknown, misspelt or weaker than it says
 * is a POLICY_INVALID error with line and column: a slip of the pen must not open a gate.
 */
export declare function parsePolicy(text: string, where: string): Policy;
/** What a policy says of a server; its name comes from outside, and may be that of a member of all objects. */
export declare function policyFor(server: string, policy: Policy): Policy["servers"][string];
/** Whether an action lets more pass than another. */
export declare function isWeaker(action: Action, other: Action): boolean;
