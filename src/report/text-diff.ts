import { type ArrayChange, diffArrays, diffWordsWithSpace } from "diff";
import { visible } from "./escape.ts";
import { boundTexts, segmentsOf, shorten, spacesShown } from "./segments.ts";
import type { Span } from "./wrap.ts";

/** One line of a text before and after: gone, new, as it was, or what is left out (`…`). Harmless to print. */
export interface DiffLine {
  readonly sign: "-" | "+" | " " | "…";
  readonly spans: readonly Span[];
}

/** More edits than this between two texts make them different texts: the work grows with their number. */
const mostEdits = 300;
const mostWordEdits = 120;
/** Unchanged lines that are shown beside a changed one. */
const context = 1;

/**
 * What differs between two texts, sentence by sentence with the differing words marked. An absent text gives
 * the other one whole. Takes time linear in the length of the texts.
 */
export function diffText(before: string | undefined, after: string | undefined): DiffLine[] {
  const { old, now, left } = boundTexts(before ?? "", after ?? "");
  const lines = diffBounded(segmentsOf(old), segmentsOf(now));
  return left === 0 ? lines : [...lines, note(`${left} characters in the JSON report only`)];
}

function note(text: string): DiffLine {
  return { sign: "…", spans: [{ text, changed: false }] };
}

function diffBounded(old: readonly string[], now: readonly string[]): DiffLine[] {
  const byWords = diffSegments(old, now, sameWords);
  const changes = byWords.some(isChange) ? byWords : diffSegments(old, now, Object.is);
  return changes.flatMap((change, at) => {
    const { added, removed, value } = change;
    const next = changes[at + 1] ?? nothing;
    if (removed && next.added) return exchanged(value, next.value);
    if (added && (changes[at - 1] ?? nothing).removed) return [];
    if (!added && !removed) return unchanged(value, at === 0, at === changes.length - 1);
    return value.map((segment) => whole(added ? "+" : "-", segment, value.every(isBlank)));
  });
}

type Segments = Pick<ArrayChange<string>, "added" | "removed" | "value">;
type Same = (one: string, other: string) => boolean;

function diffSegments(old: readonly string[], now: readonly string[], same: Same): Segments[] {
  const options = { maxEditLength: mostEdits, comparator: same };
  return diffArrays([...old], [...now], options) ?? replaced(old, now, same);
}

function sameWords(one: string, other: string): boolean {
  return one.trim() === other.trim();
}

function isChange({ added, removed }: Segments): boolean {
  return added || removed;
}

const nothing: Segments = { added: false, removed: false, value: [] };

function isBlank(segment: string): boolean {
  return segment.trim() === "";
}

/** Everything between what two texts have in common at their ends. */
function replaced(old: readonly string[], now: readonly string[], same: Same): Segments[] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && same(old[start] ?? "", now[start] ?? "")) start++;
  let end = 0;
  while (end < shorter - start && same(old.at(-1 - end) ?? "", now.at(-1 - end) ?? "")) end++;
  return [
    { added: false, removed: false, value: old.slice(0, start) },
    { added: false, removed: true, value: old.slice(start, old.length - end) },
    { added: true, removed: false, value: now.slice(start, now.length - end) },
    { added: false, removed: false, value: old.slice(old.length - end) },
  ].filter(({ value }) => value.length > 0);
}

function whole(sign: DiffLine["sign"], segment: string, showSpaces = false): DiffLine {
  const text = showSpaces ? spacesShown(segment) : visible(segment.trim());
  return { sign, spans: [{ text, changed: false }] };
}

/** Sentences that stand in each other's place, the words that differ marked. */
function exchanged(old: readonly string[], now: readonly string[]): DiffLine[] {
  const pairs = old.slice(0, now.length).map((segment, at) => pair(segment, now[at] ?? ""));
  return [
    ...pairs.flat(),
    ...old.slice(now.length).map((segment) => whole("-", segment)),
    ...now.slice(old.length).map((segment) => whole("+", segment)),
  ];
}

function pair(old: string, now: string): [DiffLine, DiffLine] {
  // What differs only in white space is shown with its white space.
  const show = squeezed(old) === squeezed(now) ? spacesShown : (one: string) => visible(one.trim());
  const [left, right] = shorten(show(old), show(now));
  const words = diffWordsWithSpace(left, right, { maxEditLength: mostWordEdits }) ?? [];
  const kept = words.filter(({ added, removed }) => !added && !removed);
  const common = kept.reduce((sum, { value }) => sum + value.length, 0);
  if (common * 3 < Math.max(left.length, right.length)) {
    return [
      { sign: "-", spans: [{ text: left, changed: false }] },
      { sign: "+", spans: [{ text: right, changed: false }] },
    ];
  }
  return [
    {
      sign: "-",
      spans: words
        .filter(({ added }) => !added)
        .map(({ value, removed }) => ({ text: value, changed: removed })),
    },
    {
      sign: "+",
      spans: words
        .filter(({ removed }) => !removed)
        .map(({ value, added }) => ({ text: value, changed: added })),
    },
  ];
}

function squeezed(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** As much of the unchanged text as shows where a change stands. */
function unchanged(segments: readonly string[], isFirst: boolean, isLast: boolean): DiffLine[] {
  const lines = segments.filter((segment) => !isBlank(segment)).map((segment) => whole(" ", segment));
  const head = isFirst ? 0 : context;
  const tail = isLast ? 0 : context;
  const hidden = lines.length - head - tail;
  if (hidden <= 1) return lines;
  const gap = note(`${hidden} sentences as before`);
  return [...lines.slice(0, head), gap, ...(tail === 0 ? [] : lines.slice(-tail))];
}
