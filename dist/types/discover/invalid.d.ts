import type { Location } from "../model/declaration.js";
import { McpLockError } from "../model/error.js";
/** A client file that is JSON but not what the client understands. */
export declare function invalid(location: Location, problem: string): McpLockError;
