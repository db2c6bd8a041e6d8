import type { Declaration } from "../model/declaration.js";
import { McpLockError } from "../model/error.js";
import type { Surface, Unstable } from "../model/surface.js";
/** A value that may stand in nothing that is written or printed, by the name of what holds it. */
export interface Secret {
    readonly name: string;
    readonly value: string;
}
/**
 * The values that a server could repeat: with `withEnv` those that it is given, and always those of the environment
 * that look like credentials, because without a sandbox a server can read them.
 */
export declare function secretsOf(declaration: Declaration, withEnv: boolean, env: ReadonlyMap<string, string>): Secret[];
/** An error without any of these values, and without what caused it. */
export declare function withoutSecrets(error: McpLockError, secrets: readonly Secret[]): McpLockError;
/**
 * Refuses a surface that repeats a value: the lockfile and reports are for everyone to read. A single word is no
 * credential, and a server may well use it without knowing it.
 */
export declare function refuseEchoes(surface: Surface, unstable: readonly Unstable[], secrets: readonly Secret[]): void;
