import type { PypiSource } from "../model/source.ts";
import type { Locked, ResolveContext, Resolved } from "./context.ts";
import { type PypiLimits } from "./pypi-download.ts";
/**
 * A release of a Python project: its exact version and the set of its files, each with the SHA-256 of bytes that
 * were downloaded and hashed here. An index's own word about them is only compared.
 */
export declare function resolvePypi(source: PypiSource, locked: Locked | null, context: ResolveContext, limits?: PypiLimits): Promise<Resolved>;
