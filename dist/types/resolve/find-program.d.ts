import type { World } from "../world.js";
/** The folders in which the user's programs lie, from PATH. What is not absolute depends on where one stands. */
export declare function programFolders({ env }: World): string[];
/** Where a program lies: in the first of these folders that has it; null when none has. */
export declare function findProgram(name: string, folders: readonly string[], world: World): Promise<string | null>;
/** The user's program folders that are no part of the repository, wherever links lead. */
export declare function foldersOutside(root: string, world: World): Promise<string[]>;
/** Tells whether a path is there, and really lies elsewhere than in a repository. */
export declare function outsideOf(root: string, world: World): Promise<(path: string) => Promise<boolean>>;
