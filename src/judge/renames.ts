import { canonicalJson } from "../json/canonical.ts";
import type { Change } from "../model/change.ts";
import { isJsonObject, type JsonValue } from "../model/json-value.ts";

/** Definitions this much alike, of 1, are taken for one that was renamed. */
const threshold = 0.6;

/** Pairs tools that are gone with similar ones that have come in the same server, each at most once, the most alike first. */
export function pairRenames(changes: readonly Change[]): Map<Change, string> {
  const paired = new Map<Change, string>();
  const byServer = Map.groupBy(changes.filter(isWholeTool), ({ server }) => server);
  for (const own of byServer.values()) {
    const gone = own.filter(({ kind }) => kind === "removed");
    const come = own.filter(({ kind }) => kind === "added");
    // A server that replaces hundreds of tools has not renamed them.
    if (gone.length * come.length > 10_000) continue;
    const alike = gone
      .flatMap((old) => come.map((now) => ({ old, now, score: similarity(old.before, now.after) })))
      .filter(({ score }) => score >= threshold)
      .sort((a, b) => b.score - a.score);
    const taken = new Set<Change>();
    for (const { old, now } of alike) {
      if (paired.has(old) || taken.has(now)) continue;
      paired.set(old, now.subject.name ?? "");
      taken.add(now);
    }
  }
  return paired;
}

function isWholeTool({ subject }: Change): boolean {
  return subject.kind === "tool" && subject.name !== null && subject.path === "";
}

/** How much two definitions share of the words of their descriptions and of their input, from 0 to 1. */
function similarity(a: JsonValue | undefined, b: JsonValue | undefined): number {
  if (!isJsonObject(a) || !isJsonObject(b)) return 0;
  const words = overlap(wordsOf(a["description"]), wordsOf(b["description"]));
  const sameInput = canonicalJson(a["inputSchema"] ?? null) === canonicalJson(b["inputSchema"] ?? null);
  return (words + (sameInput ? 1 : 0)) / 2;
}

function wordsOf(description: JsonValue | undefined): Set<string> {
  const text = typeof description === "string" ? description.slice(0, 4_000) : "";
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : [...a].filter((word) => b.has(word)).length / all;
}
