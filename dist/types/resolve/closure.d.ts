import type { JsonObject } from "../model/json-value.js";
import type { Component } from "../model/sbom.js";
/** Everything that a package pulls in, and the package itself, as npm's own lockfile tells it. */
export interface Closure {
    /** An npm lockfile: npm installs from it, and scanners read it. */
    readonly lockfile: JsonObject;
    /** Sorted by package URL. The package itself is the first that the lockfile's root depends on. */
    readonly components: readonly Component[];
    /** The package URL of the package itself. */
    readonly root: string;
}
/** Reads npm's lockfile of a folder that depends on one package. `where` names it in errors. */
export declare function readClosure(lockfile: JsonObject, where: string): Closure;
/** `sha256:` over the sorted lines `purl integrity`: the same for the same packages, wherever npm puts them. */
export declare function closureDigest(components: readonly Component[]): string;
