import type { Child, World } from "../world.js";
export interface RunOptions {
    readonly cwd: string;
    /** The whole environment. */
    readonly env: Readonly<Record<string, string>>;
    /** What it reads; nothing unless said otherwise. */
    readonly input?: string;
    /** After how long it is stopped. */
    readonly milliseconds: number;
    /** How many characters are kept of each of its streams; the rest is dropped. */
    readonly outputLimit: number;
}
/** How a program ended. */
export interface Ran {
    /** null when it did not start, or was stopped. */
    readonly code: number | null;
    readonly output: string;
    readonly problems: string;
    /** Whether output was dropped. */
    readonly isCut: boolean;
}
/** Runs a program to its end, within bounds. */
export declare function runProgram(path: string, args: readonly string[], { cwd, env, input, milliseconds, outputLimit }: RunOptions, world: World): Promise<Ran>;
/** Ends a program with those that it has started, which it does not take along when it ends. */
export declare function killGroup({ pid }: Child): void;
