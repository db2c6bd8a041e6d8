import type { Declaration } from "../model/declaration.js";
import type { JsonObject } from "../model/json-value.js";
import type { Lockfile } from "../model/lockfile.js";
import type { Closure } from "../resolve/closure.js";
import type { Observed } from "./observed.js";
/** The entries kept, replaced by those that could be observed. One in which nothing changed stays as it is. */
export declare function merge(kept: Lockfile, observed: readonly Observed[]): Lockfile;
/** The entries of those servers that are still declared. */
export declare function declaredOnly(before: Lockfile, declarations: readonly Declaration[]): Lockfile;
/** The closures of those servers whose entries name them. */
export declare function closuresOf(observed: readonly Observed[], after: Lockfile): Map<string, Closure>;
/** What is kept for those servers whose entries name it. */
export declare function attestationsOf(observed: readonly Observed[], after: Lockfile): Map<string, JsonObject>;
