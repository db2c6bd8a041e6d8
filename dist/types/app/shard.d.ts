import type { Shard } from "../model/report.js";
/** Understands I/N: the I-th of N parts. */
export declare function parseShard(text: string): Shard;
/** Which of the names belong to a shard: they are sorted and dealt out in turn, so that every shard gets its share. */
export declare function dealtTo({ index, count }: Shard, names: readonly string[]): ReadonlySet<string>;
