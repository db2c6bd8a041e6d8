import type { Depth } from "../model/depth.js";
import type { Shard } from "../model/report.js";
import type { SandboxChoice } from "../model/sandbox.js";
/** What every use case is asked. Paths are absolute. */
export interface Request {
    /** The repository whose servers are meant. */
    readonly root: string;
    readonly lockfile: string;
    /** The policy's file, which must be there; null for mcp-lock.policy.json in the repository, if there is one. */
    readonly policy: string | null;
    /** Only these client files; empty for every known one. */
    readonly configFiles: readonly string[];
    /** Only these servers; empty for all. */
    readonly servers: readonly string[];
    /** Only the servers that fall to one of several machines; null for all. Counts for verify alone. */
    readonly shard: Shard | null;
    readonly depth: Depth;
    readonly offline: boolean;
    readonly sandbox: SandboxChoice;
    /** Whether programs of the repository may be started without a sandbox. */
    readonly allowLocal: boolean;
    readonly allowLoopback: boolean;
    /** Whether to tell what a fresh install would bring today. */
    readonly closure: boolean;
    /** Whether to ask OSV what is known of the packages. */
    readonly advisories: boolean;
    /** A file of OSV records to ask instead; null for none. */
    readonly osvDump: string | null;
    /** A file to take the place of Sigstore's trust root; null for the one that is here. */
    readonly trustedRoot: string | null;
    /** A file of registry keys to take the place of those of npm's default registry; null for those. */
    readonly registryKeys: string | null;
    /** Files of public keys that images may be signed with. */
    readonly imageKeys: readonly string[];
    /** Whether servers get the values that their declarations set, instead of placeholders. */
    readonly withEnv: boolean;
    /** Milliseconds for one server; null for the default. */
    readonly timeout: number | null;
    /** As how many clients each server is looked at; null for the default of the command. */
    readonly looks: number | null;
    /** Servers started at a time; null for one per processor. */
    readonly jobs: number | null;
    /** The Node.js that starts servers. */
    readonly nodePath: string;
    /** Called as the work on a server goes on. */
    readonly onProgress?: (server: string, stage: Stage) => void;
}
export type Stage = "resolving" | "probing" | "done" | "failed";
