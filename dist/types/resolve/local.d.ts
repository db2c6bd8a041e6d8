import type { LocalSource } from "../model/source.js";
import type { ResolveContext, Resolved } from "./context.js";
/** A program of the repository: a digest over every file of its package, as they stand in the working tree. */
export declare function resolveLocal(source: LocalSource, context: ResolveContext): Promise<Resolved>;
