import type { World } from "../../world.js";
import type { Sandbox } from "./sandbox.js";
/** How a sandbox is tried. */
export interface Trial {
    readonly nodePath: string;
    /** Names of the variables that a server sees there, when none is declared. */
    readonly variables: readonly string[];
    /** The program that sets limits there; null where nothing limits the number of processes. */
    readonly prlimit: string | null;
}
/**
 * Starts a small program in a sandbox, which tries to get out of it: null when nothing worked that must not, else what
 * did, or why the program could not be started at all.
 */
export declare function selfTest(sandbox: Sandbox, trial: Trial, world: World): Promise<string | null>;
