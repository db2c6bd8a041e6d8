import type { World } from "../../world.js";
/** How a git command ended; `code` is null when git did not start, or was stopped. */
export interface GitResult {
    readonly code: number | null;
    readonly output: Buffer;
    readonly problems: string;
}
export interface GitOptions {
    /** Variables beside those that git always gets. */
    readonly env?: Readonly<Record<string, string>>;
    /** After how long git is stopped; never, where nothing is said. */
    readonly milliseconds?: number;
    /** How much memory git and each program that it starts may take, where the system can tell (POSIX, but not macOS). */
    readonly kibibytes?: number;
}
/** Runs git in a folder. */
export declare function runGit(args: readonly string[], cwd: string, world: World, { env, milliseconds, kibibytes }?: GitOptions): Promise<GitResult>;
