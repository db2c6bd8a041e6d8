import type { PypiArtifact } from "../../model/artifact.js";
import { McpLockError } from "../../model/error.js";
import type { PypiSource } from "../../model/source.js";
import type { World } from "../../world.js";
import type { PypiClosure } from "../closure.js";
import type { ResolveContext } from "../context.js";
/** A release that is to be put in place, with exactly these packages. */
export interface ToInstall {
    readonly source: PypiSource;
    readonly artifact: PypiArtifact;
    readonly closure: PypiClosure;
}
/** An environment of Python in which a release is installed. */
export interface Environment {
    readonly folder: string;
    /** What the release says of itself: the folder of its metadata. */
    readonly metadata: string;
}
/** The environment of a release, from the cache; null when it was never made here, or its Python is gone. */
export declare function findEnvironment(wanted: ToInstall, world: World): Promise<Environment | null>;
/**
 * Makes an environment that holds a release and exactly its closure: uv compares every file with the hashes that
 * the closure names, and builds nothing. It appears complete or not at all.
 */
export declare function makeEnvironment(wanted: ToInstall, context: ResolveContext): Promise<Environment>;
/** The arguments that make an environment which may be moved, from a Python that is on this machine. */
export declare function environmentArgs(wanted: ToInstall, environment: string): string[];
/** The arguments that install what the file names, and nothing that it does not name by hash. */
export declare function installArgs(environment: string): string[];
/** PYPI_INSTALL: without uv nothing can be put in place. */
export declare function noUv(wanted: Pick<ToInstall, "source" | "artifact">): McpLockError;
export declare function isWindows(): boolean;
