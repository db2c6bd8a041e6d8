import type { World } from "../world.js";
/** How a git command ended; `code` is null when git did not start, or was stopped. */
export interface GitResult {
    readonly code: number | null;
    readonly output: Buffer;
    readonly problems: string;
}
/** Runs git in a folder. */
export declare function runGit(args: readonly string[], cwd: string, world: World): Promise<GitResult>;
