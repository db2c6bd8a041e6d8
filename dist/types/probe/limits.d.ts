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
    readonly handshake: number;
    readonly total: number;
    readonly shutdown: number;
}
export declare const defaultLimits: Limits;
