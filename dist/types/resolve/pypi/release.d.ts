import type { PypiSource } from "../../model/source.js";
import { type Specifier } from "../../python/specifier.js";
import type { Project, Release } from "./project.js";
/** The conditions that a source puts on its version. */
export declare function conditionsOf({ version, spec, purl }: PypiSource): readonly Specifier[];
/**
 * The release that a source means today; null when the index offers none. An exact version may be yanked
 * (PEP 592). Of others the newest counts that is neither yanked nor a pre-release, unless one is asked for or
 * the project has nothing else (PEP 440, "Handling of pre-releases").
 */
export declare function pickRelease(source: PypiSource, { releases, quarantined }: Project): Release | null;
/** The release of a version; null when the index has none. */
export declare function findRelease(text: Release["version"], { releases }: Project): Release | null;
