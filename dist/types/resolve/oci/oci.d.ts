import type { OciSource } from "../../model/source.js";
import type { Locked, ResolveContext, Resolved } from "../context.js";
import { type OciLimits } from "./registry.js";
/**
 * A container image: the digest of the bytes that its name means today, and of the manifest for each platform.
 * What a registry says about digests is not believed: all of them are computed here.
 */
export declare function resolveOci(source: OciSource, locked: Locked | null, context: ResolveContext, limits?: OciLimits): Promise<Resolved>;
