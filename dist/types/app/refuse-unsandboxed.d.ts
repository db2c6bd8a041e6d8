import type { Source } from "../model/source.js";
import type { Request } from "./request.js";
/** Starting foreign code is never the silent default. A container is a sandbox by the options that it is started with. */
export declare function refuseUnsandboxed(source: Source, request: Request): void;
