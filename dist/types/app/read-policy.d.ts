import type { Policy } from "../model/policy.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
export declare const policyName = "mcp-lock.policy.json";
/** The policy of a repository; null when it has none, and every rule counts as it is. */
export declare function readPolicy({ root, policy }: Pick<Request, "root" | "policy">, world: World): Promise<Policy | null>;
/** The policy in the bytes of a file; null where there is no file. */
export declare function policyIn(bytes: Uint8Array | null, where: string): Promise<Policy | null>;
