import type { World } from "../../world.js";
import type { ResolveContext } from "../context.js";
import { type Ran } from "../run-program.js";
import { type PypiConfig } from "./index.js";
/** uv on this machine, and the folders in which it may look for Python. */
export interface Uv {
    readonly path: string;
    readonly folders: readonly string[];
}
export interface UvRun {
    /** Where it stands: a folder of nobody else's. */
    readonly folder: string;
    readonly config: PypiConfig;
    readonly input?: string;
    readonly milliseconds: number;
}
/** The uv on the user's PATH; null where there is none. Neither it nor a Python is taken from the repository. */
export declare function findUv({ root, world }: Pick<ResolveContext, "root" | "world">): Promise<Uv | null>;
/** Runs uv without configuration files, with the user's indexes, and with a cache of its own. Fetches no Python. */
export declare function runUv({ path, folders }: Uv, args: readonly string[], { folder, config, input, milliseconds }: UvRun, world: World): Promise<Ran>;
/** The options of every command: files of the repository must not steer it, and nothing but packages is fetched. */
export declare function alwaysArgs({ env }: Pick<World, "env">): string[];
/** Why uv failed, in its own words, on one line and without logins; null when it did not. */
export declare function failureOf({ code, problems, isCut }: Ran): string | null;
