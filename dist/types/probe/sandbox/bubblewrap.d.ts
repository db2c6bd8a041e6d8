import type { Sandbox } from "./sandbox.js";
/** The programs that bubblewrap's sandbox is made with, by their full paths. */
export interface BubblewrapTools {
    readonly bwrap: string;
    readonly prlimit: string;
    readonly env: string;
    readonly setpriv: string;
}
/**
 * As an ordinary user, through a namespace for users; or as root, which becomes a user that nobody else is: the kernel
 * does not count the processes of root (fork(2), RLIMIT_NPROC).
 */
export type BubblewrapRights = "user" | "root";
export declare const home = "/home/user";
/**
 * bubblewrap: a file system that holds only what is named, no network, no other process, no capability. What it is
 * told stands in no argument, because every user of this machine may read those.
 */
export declare function bubblewrap(tools: BubblewrapTools, rights: BubblewrapRights, nodePath: string): Sandbox;
