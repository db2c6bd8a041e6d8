import type { McpLockError } from "../model/error.ts";

/**
 * The bytes of a response's body. Reading stops, and ends in the error that `refuse` makes, as soon as there are
 * more than `limit`: what the response says of its own length is not believed.
 */
export async function readBody(
  response: Response,
  limit: number,
  refuse: (problem: string) => McpLockError,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > limit) throw refuse(`it is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
