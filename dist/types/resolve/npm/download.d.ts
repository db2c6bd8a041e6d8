import type { NpmConfig } from "./config.js";
/** What a registry answers, with the user's own configuration, piece by piece: at most `limit` bytes of it. */
export declare function download(url: string, options: Readonly<Record<string, unknown>>, what: string, limit: number, config: NpmConfig): AsyncIterable<Uint8Array>;
