import type { JsonObject } from "../model/json-value.js";
import type { Sbom } from "../model/sbom.js";
import { type Closure } from "./closure.js";
/** What versions are chosen for, so that they do not depend on the Node.js that runs mcp-lock. */
export declare const resolvedFor = "node 24";
/**
 * The bill of materials of a closure: CycloneDX 1.6 (ECMA-424), with nothing in it that differs between two
 * machines or moments.
 */
export declare function sbomDocument({ components, root }: Closure): JsonObject;
/** The same with a serial number that its content gives: to print. */
export declare function printedSbom(closure: Closure): JsonObject;
/** What the lock records of a closure. */
export declare function sbomOf(closure: Closure): Sbom;
