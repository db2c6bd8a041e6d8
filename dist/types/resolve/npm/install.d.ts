import type { NpmArtifact } from "../../model/artifact.js";
import type { World } from "../../world.js";
import type { NpmClosure } from "../closure.js";
import type { Program } from "../context.js";
import type { NpmConfig } from "./config.js";
import { type PackageJson } from "./package.js";
/** A server's package in place: its folder below a `node_modules` of its own, and what it says of itself. */
export interface Installed {
    /** The folder above that `node_modules`, which holds the package with all that it depends on. */
    readonly root: string;
    readonly folder: string;
    readonly manifest: PackageJson;
}
/** The installed package of an artifact, from the cache; null when it was never installed here. */
export declare function findInstalled(name: string, artifact: NpmArtifact, closure: NpmClosure, world: World): Promise<Installed | null>;
/**
 * Installs a package and exactly its closure into the cache, with all install scripts off: every package is
 * compared with the integrity that the closure names. The folder appears complete or not at all.
 */
export declare function install(name: string, artifact: NpmArtifact, closure: NpmClosure, config: NpmConfig, world: World): Promise<Installed>;
/** How this Node.js starts an installed package. NPM_NO_BIN where it has no such program. */
export declare function startInstalled(installed: Installed, asked: string | null, nodePath: string): Program;
/** The program that npx would start: the bin asked for, the only one, or the one named like the package. */
export declare function programOf(installed: Installed, asked: string | null): string;
