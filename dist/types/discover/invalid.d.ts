import type { Location } from "../model/declaration.ts";
import { McpLockError } from "../model/error.ts";
/** A client file that is JSON but not what the client understands. */
export declare function invalid(location: Location, problem: string): McpLockError;
