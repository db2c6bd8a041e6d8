import type { McpbSource } from "../../model/source.js";
import { type ResolveContext, type Resolved } from "../context.js";
import { type BundleLimits } from "./bundle.js";
/** An MCPB bundle of the repository: a hash of the file, and of everything in it. It is started from the cache. */
export declare function resolveMcpb({ file }: McpbSource, { root, nodePath, offline, world }: ResolveContext, limits?: BundleLimits): Promise<Resolved>;
