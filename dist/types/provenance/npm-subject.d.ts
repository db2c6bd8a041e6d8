import type { NpmArtifact } from "../model/artifact.js";
import type { Expected } from "./verify-statement.js";
/** A package as a registry's proof names it. */
export interface NpmSubject {
    /** `name@version:integrity`, which a registry signs. */
    readonly signed: string;
    readonly expected: Pick<Expected, "algorithm" | "digests" | "name">;
}
export declare function npmSubject({ purl, version, integrity }: NpmArtifact): NpmSubject;
