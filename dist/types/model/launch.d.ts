/** How to reach a server's protocol endpoint, once its artifact is known and in place. */
export type Launch = ProcessLaunch | RemoteLaunch;
export interface ProcessLaunch {
    readonly kind: "process";
    /** Absolute path of the program; never a launcher that would fetch something. */
    readonly program: string;
    readonly args: readonly string[];
    /** Environment variables of the declaration, with the values to pass. */
    readonly env: ReadonlyMap<string, string>;
    /** The folders that the artifact consists of: all that a sandbox shows besides the system and the interpreter. */
    readonly folders: readonly string[];
}
export interface RemoteLaunch {
    readonly kind: "remote";
    readonly url: URL;
    readonly transport: "http" | "sse";
    readonly headers: ReadonlyMap<string, string>;
}
