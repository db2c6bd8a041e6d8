import type { Artifact } from "../model/artifact.ts";
import type { NpmSource } from "../model/source.ts";
import type { ResolveContext, Resolved } from "./resolve.ts";
/**
 * An npm package: the exact version, and the integrity of bytes that were downloaded and hashed here.
 * A registry's own word about them is only compared.
 */
export declare function resolveNpm(source: NpmSource, locked: Artifact | null, context: ResolveContext): Promise<Resolved>;
