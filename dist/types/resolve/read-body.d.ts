import type { McpLockError } from "../model/error.js";
/**
 * The bytes of a response's body. Reading stops, and ends in the error that `refuse` makes, as soon as there are
 * more than `limit`: what the response says of its own length is not believed.
 */
export declare function readBody(response: Response, limit: number, refuse: (problem: string) => McpLockError): Promise<Buffer>;
