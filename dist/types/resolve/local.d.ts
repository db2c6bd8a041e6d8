import type { LocalSource } from "../model/source.ts";
import type { ResolveContext, Resolved } from "./context.ts";
/** A program of the repository: a digest over every file of its package, as they stand in the working tree. */
export declare function resolveLocal(source: LocalSource, context: ResolveContext): Promise<Resolved>;
