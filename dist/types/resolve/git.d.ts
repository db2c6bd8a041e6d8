import type { GitSource } from "../model/source.ts";
import type { ResolveContext, Resolved } from "./context.ts";
/** A git repository at a commit: the declared one, or what its tag or branch names today. */
export declare function resolveGit({ url, commit, ref, pinned }: GitSource, { offline, world }: ResolveContext): Promise<Resolved>;
