import type { McpbSource } from "../model/source.ts";
import type { ResolveContext, Resolved } from "./context.ts";
import { type BundleLimits } from "./mcpb-bundle.ts";
/** An MCPB bundle of the repository: a hash of the file, and of everything in it. */
export declare function resolveMcpb({ file }: McpbSource, { root, world }: ResolveContext, limits?: BundleLimits): Promise<Resolved>;
