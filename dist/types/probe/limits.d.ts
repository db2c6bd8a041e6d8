import { McpLockError } from "../model/error.js";
/** Bounds on what a server may make us do. Times in milliseconds, sizes in bytes. */
export interface Limits {
    readonly line: number;
    readonly output: number;
    readonly stderr: number;
    readonly noiseLines: number;
    readonly serverRequests: number;
    readonly pages: number;
    readonly items: number;
    readonly depth: number;
    readonly values: number;
    readonly definition: number;
    /** All definitions of a server together, as they would stand in the lockfile. */
    readonly surface: number;
    readonly handshake: number;
    readonly total: number;
    readonly shutdown: number;
}
export declare const defaultLimits: Limits;
declare const codes: {
    readonly line: "PROBE_LIMIT_LINE";
    readonly output: "PROBE_LIMIT_OUTPUT";
    readonly noiseLines: "PROBE_LIMIT_NOISE";
    readonly serverRequests: "PROBE_LIMIT_REQUESTS";
    readonly pages: "PROBE_LIMIT_PAGES";
    readonly items: "PROBE_LIMIT_ITEMS";
    readonly definition: "PROBE_LIMIT_DEFINITION";
    readonly surface: "PROBE_LIMIT_SURFACE";
};
/** The error of a server that went beyond a limit: its code and its message name which, and where it lies. */
export declare function exceeded(limit: keyof typeof codes, value: number, what: string): McpLockError;
export {};
