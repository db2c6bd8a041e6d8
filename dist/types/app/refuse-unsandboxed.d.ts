import type { Source } from "../model/source.ts";
import type { Request } from "./request.ts";
/** Starting foreign code is never the silent default. */
export declare function refuseUnsandboxed(source: Source, request: Request): void;
