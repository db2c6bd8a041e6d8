import { closest, distance } from "fastest-levenshtein";

/** What may have been meant by a word that is none of the known ones; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const best = closest(word, [...known]);
  return distance(word, best) <= Math.max(2, word.length / 3) ? `did you mean ${best}?` : null;
}
