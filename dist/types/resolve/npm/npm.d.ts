import type { NpmSource } from "../../model/source.js";
import type { Locked, ResolveContext, Resolved } from "../context.js";
/**
 * An npm package: the exact version, and the integrity of bytes that were downloaded and hashed here.
 * A registry's own word about them is only compared.
 */
export declare function resolveNpm(source: NpmSource, locked: Locked | null, context: ResolveContext): Promise<Resolved>;
