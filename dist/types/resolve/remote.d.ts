import type { RemoteSource } from "../model/source.js";
import type { Resolved } from "./context.js";
/** A remote server has no bytes to pin: only where it is. Its query may hold secrets and is left out. */
export declare function resolveRemote(source: RemoteSource): Resolved;
