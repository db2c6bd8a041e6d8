import type { Sandbox } from "./sandbox.js";
export declare const sandboxExec = "/usr/bin/sandbox-exec";
/** macOS's own sandbox: no network, and no file but the named ones. A process that detaches itself outlives its server. */
export declare function seatbelt(nodePath: string): Sandbox;
/** What a profile allows; all paths without links, as the kernel compares them. */
export interface ProfileParts {
    readonly readable: readonly string[];
    /** What is hidden of it. */
    readonly hidden: readonly string[];
    readonly writable: string;
}
/** A profile in the language of sandbox-exec(1). Of rules that apply the last one counts. */
export declare function formatProfile({ readable, hidden, writable }: ProfileParts): string;
