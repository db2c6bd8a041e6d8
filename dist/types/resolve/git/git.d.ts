import type { GitSource } from "../../model/source.js";
import { type ResolveContext, type Resolved } from "../context.js";
/** A git repository at a commit: the declared one, or what its tag or branch names today. */
export declare function resolveGit({ url, commit, ref, pinned }: GitSource, { offline, world }: ResolveContext): Promise<Resolved>;
