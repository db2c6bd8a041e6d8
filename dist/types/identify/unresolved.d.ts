import type { UnresolvedSource } from "../model/source.js";
/** A declaration that names no artifact, with the reason in words a person can act on. */
export declare function unresolved(reason: string): UnresolvedSource;
