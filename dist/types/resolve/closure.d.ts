import type { JsonObject } from "../model/json-value.js";
import type { Component } from "../model/sbom.js";
/** Everything that a package pulls in, and the package itself. */
interface Listed {
    /** Sorted by package URL. */
    readonly components: readonly Component[];
    /** The package URL of the package itself. */
    readonly root: string;
}
export interface NpmClosure extends Listed {
    readonly kind: "npm";
    /** An npm lockfile: npm installs from it, and scanners read it. */
    readonly lockfile: JsonObject;
}
export interface PypiClosure extends Listed {
    readonly kind: "pypi";
    /** A requirements file with hashes: uv and pip install from it, and scanners read it. */
    readonly requirements: string;
    /** The oldest version of Python that it is for. */
    readonly python: string;
}
export type Closure = NpmClosure | PypiClosure;
/** Reads npm's lockfile of a folder that depends on one package. `where` names it in errors. */
export declare function readClosure(lockfile: JsonObject, where: string): NpmClosure;
/** `sha256:` over the sorted lines `purl integrity`: the same for the same packages, wherever npm puts them. */
export declare function closureDigest(components: readonly Component[]): string;
export {};
