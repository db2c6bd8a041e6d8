import type { ChildProcess } from "node:child_process";
import type { Socket } from "node:net";
/** A running child process, as far as mcp-lock needs one. */
export type Child = ChildProcess;
export interface SpawnOptions {
    readonly cwd: string;
    /** The whole environment: nothing is inherited. */
    readonly env: Readonly<Record<string, string>>;
    /** What it reads from the file descriptors 3, 4 and so on; nothing unless said otherwise. */
    readonly handed?: readonly (string | Uint8Array)[];
}
export interface FileStatus {
    readonly kind: "file" | "folder" | "symlink" | "other";
    readonly size: number;
    readonly executable: boolean;
}
export interface Files {
    /** What stands at a path, without following a link there; null when nothing does. */
    status(path: string): Promise<FileStatus | null>;
    /** The bytes of a regular file of at most `limit` bytes. */
    read(path: string, limit: number): Promise<Uint8Array>;
    readLink(path: string): Promise<string>;
    /** Names in a folder, sorted by code unit. */
    list(folder: string): Promise<string[]>;
    /** The path with all links followed. */
    real(path: string): Promise<string>;
    /** Replaces a file in one step: a reader, or a crash at any moment, sees the old bytes or the new ones. */
    replace(path: string, bytes: string | Uint8Array): Promise<void>;
    makeFolder(path: string): Promise<void>;
    /** A new, empty folder that only this user can enter. */
    makeTemporaryFolder(): Promise<string>;
    /** Moves a file or folder into place; false when another process was faster and something stands there. */
    move(from: string, to: string): Promise<boolean>;
    /** The bytes of a file, piece by piece. */
    stream(path: string): AsyncIterable<Uint8Array>;
    /** Writes a new file piece by piece; nothing is left behind when the pieces end in an error. */
    spool(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void>;
    remove(path: string): Promise<void>;
}
/** Everything outside. Use cases receive it, tests pass a made one. */
export interface World {
    readonly env: ReadonlyMap<string, string>;
    readonly files: Files;
    readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
    /** All addresses that a host's name stands for on this machine. */
    readonly lookup: (host: string) => Promise<readonly string[]>;
    /** A TCP connection to an address, which is no name. */
    readonly connect: (port: number, address: string) => Socket;
    /** Starts a program with pipes for its standard streams, in a process group of its own. */
    readonly spawn: (command: string, args: readonly string[], options: SpawnOptions) => Child;
    /** Milliseconds on a clock that never goes back. */
    readonly now: () => number;
    /** The day in UTC, as YYYY-MM-DD. */
    readonly today: () => string;
}
