import type { PypiSource } from "../../model/source.js";
import type { Locked, ResolveContext, Resolved } from "../context.js";
import { type PypiLimits } from "./download.js";
/**
 * A release of a Python project: its exact version and the set of its files, each with the SHA-256 of bytes that
 * were downloaded and hashed here. An index's own word about them is only compared.
 */
export declare function resolvePypi(source: PypiSource, locked: Locked | null, context: ResolveContext, limits?: PypiLimits): Promise<Resolved>;
