import type { JsonObject } from "../model/json-value.js";
import type { Sbom } from "../model/sbom.js";
import { type Closure } from "./closure.js";
/** The version of Python that a lock names as what versions were chosen for; null where it names none. */
export declare function pythonOf({ resolvedFor }: Sbom): string | null;
/**
 * The bill of materials of a closure: CycloneDX 1.6 (ECMA-424), with nothing in it that differs between two
 * machines or moments.
 */
export declare function sbomDocument({ kind, components, root }: Closure): JsonObject;
/** The same with a serial number that its content gives: to print. */
export declare function printedSbom(closure: Closure): JsonObject;
/** What the lock records of a closure. */
export declare function sbomOf(closure: Closure): Sbom;
