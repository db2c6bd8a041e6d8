import { McpLockError } from "../../model/error.ts";

/** An archive as it lies in memory, and the name that people know it by. */
export interface Zip {
  readonly data: Buffer;
  readonly where: string;
}

export function damaged({ where }: { readonly where: string }, problem: string, cause?: unknown) {
  return new McpLockError("MCPB_INVALID", `${where}: ${problem}`, {
    hint: "pack the bundle again; programs unpack archives like this one in different ways",
    ...(cause !== undefined && { cause }),
  });
}

export function tooLarge({ where }: Zip, size: string): McpLockError {
  return new McpLockError("MCPB_LIMIT", `${where} is ${size}`);
}
