import { type ErrorCode, McpLockError } from "../../src/model/error.ts";

/** The code of the error that a call throws; null when it returns. Errors that are not ours go through. */
export function thrownCode(call: () => unknown): ErrorCode | null {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof McpLockError) return error.code;
    throw error;
  }
}

/** The same for a promise. */
export async function rejectedCode(promise: Promise<unknown>): Promise<ErrorCode | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    if (error instanceof McpLockError) return error.code;
    throw error;
  }
}
