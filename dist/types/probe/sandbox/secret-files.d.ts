import type { World } from "../../world.js";
/** Files and folders that lie beside code and hold what is for nobody's eyes. */
export interface SecretFiles {
    readonly folders: readonly string[];
    readonly files: readonly string[];
}
/** What at the top of a folder is not to be read by the program that lies there. */
export declare function secretFiles(folder: string, { files }: World): Promise<SecretFiles>;
