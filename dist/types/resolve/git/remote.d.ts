import type { World } from "../../world.js";
/**
 * The commit that a tag, a branch, or with null the default branch of a remote repository names now. An annotated tag
 * names the commit that it points to. `url` holds no credentials: git gets them where the user keeps them.
 */
export declare function commitOf(url: string, ref: string | null, world: World, milliseconds?: number): Promise<string>;
