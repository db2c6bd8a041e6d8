import type { World } from "../../world.js";
import type { Login } from "../netrc.js";
/** How much is taken from an index, in bytes and milliseconds. */
export interface PypiLimits {
    readonly page: number;
    /** For all files of a release together. */
    readonly files: number;
    /** Without a single byte. */
    readonly silence: number;
    /** For one answer. */
    readonly total: number;
}
export declare const defaultPypiLimits: PypiLimits;
export interface Download {
    readonly url: URL;
    readonly accept: string;
    /** What it is, in words for errors: addresses may hold secrets. */
    readonly what: string;
    readonly login: Login | null;
    /** At most so many bytes. */
    readonly limit: number;
    readonly limits: PypiLimits;
}
export interface Answer {
    /** Where it came from in the end. */
    readonly url: URL;
    readonly type: string;
    readonly pieces: AsyncIterable<Uint8Array>;
}
/**
 * Asks for an address of an index. A redirect is followed only within the origin, and logins go nowhere else.
 * The pieces must be read, or given up, to the end: timers run until then.
 */
export declare function download(request: Download, world: World): Promise<Answer>;
