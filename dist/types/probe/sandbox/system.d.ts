import type { World } from "../../world.js";
/** The operating system's own files, which hold nothing of a user's. */
export interface System {
    readonly folders: readonly string[];
    /** `/bin` and the like where they are links into /usr, with where they point. */
    readonly links: ReadonlyMap<string, string>;
    readonly files: readonly string[];
}
/** The files of this machine's Linux, with /usr merged or not. */
export declare function readSystem({ files }: World): Promise<System>;
/** What a program looks up of the system: one user, no other machine. */
export declare function ownSettings(user: number, home: string): ReadonlyMap<string, string>;
