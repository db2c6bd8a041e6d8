import type { Source } from "../model/source.js";
import type { Locked, Program, ResolveContext, Resolved } from "./context.js";
/**
 * The program of a locked artifact that is in place already, when the source still names that version; else
 * null. It can be started while the registry is asked whether the version still consists of these bytes.
 */
export declare function lockedProgram(source: Source, locked: Locked | null, context: ResolveContext): Promise<Program | null>;
/**
 * What exactly is the artifact that a source names? `locked` is what was agreed before, so that bytes which
 * are at hand need not be fetched again. Nothing is executed.
 */
export declare function resolve(source: Source, locked: Locked | null, context: ResolveContext): Promise<Resolved>;
