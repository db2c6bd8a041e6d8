import type { World } from "../../world.js";
import type { Bundle } from "./bundle.js";
/**
 * The folder in the cache that holds what is in a bundle, and nothing else: what is there already is compared file by
 * file, since a server that was started from it may have written there. It appears complete or not at all.
 */
export declare function unpackBundle(bundle: Bundle, where: string, world: World): Promise<string>;
