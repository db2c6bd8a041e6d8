import { basename, join } from "node:path";
import { decodeText } from "../json/text.ts";
import { McpLockError } from "../model/error.ts";
import type { Policy } from "../model/policy.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";

export const policyName = "mcp-lock.policy.json";
const byteLimit = 1024 * 1024;

/** The policy of a repository; null when it has none, and every rule counts as it is. */
export async function readPolicy(
  { root, policy }: Pick<Request, "root" | "policy">,
  world: World,
): Promise<Policy | null> {
  const path = policy ?? join(root, policyName);
  const where = basename(path);
  const status = await world.files.status(path);
  if (status === null && policy === null) return null;
  if (status === null) throw new McpLockError("POLICY_MISSING", `there is no policy ${where}`);
  if (status.kind === "symlink") {
    throw new McpLockError("FILE_SYMLINK", `${where} is a symbolic link`, {
      hint: "a policy must be a file of its own",
    });
  }
  return policyIn(await world.files.read(path, byteLimit), where);
}

/** The policy in the bytes of a file; null where there is no file. */
export async function policyIn(bytes: Uint8Array | null, where: string): Promise<Policy | null> {
  if (bytes === null) return null;
  const { parsePolicy } = await import("../judge/policy.ts");
  return parsePolicy(decodeText(bytes, where), where);
}
