import { McpLockError } from "../model/error.ts";
import type { Shard } from "../model/report.ts";

/** Understands I/N: the I-th of N parts. */
export function parseShard(text: string): Shard {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  if (index === undefined || count === undefined || Number(index) > Number(count)) {
    throw new McpLockError("USAGE", `a shard is I/N, such as 1/3, and not ${JSON.stringify(text)}`, {
      hint: "I counts from 1 to N, and N is at most 9999",
    });
  }
  return { index: Number(index), count: Number(count) };
}

/** Which of the names belong to a shard: they are sorted and dealt out in turn, so that every shard gets its share. */
export function dealtTo({ index, count }: Shard, names: readonly string[]): ReadonlySet<string> {
  return new Set([...names].sort().filter((_, place) => place % count === index - 1));
}
