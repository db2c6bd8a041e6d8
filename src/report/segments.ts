import { visible } from "./escape.ts";

/**
 * A text in lines and sentences: joined again they are the text. Takes time linear in the length of the text,
 * whatever it consists of.
 */
export function segmentsOf(text: string): string[] {
  return text.split(/(?<=\n)|(?=\S)(?<=[.!?。！？]["'`)\]]?\s+)/).filter((segment) => segment !== "");
}

/** A text in which white space can be told apart. */
export function spacesShown(text: string): string {
  return visible(text.replaceAll("\t", "⇥")).replaceAll(" ⏎ ", "⏎").replaceAll(" ", "·");
}

/** Longer texts are shown from a little before the first difference to a little after the last. */
const longest = 400;
const margin = 60;

/** The parts of two long texts in which they differ; short texts stay as they are. */
export function shorten(old: string, now: string): [string, string] {
  if (Math.max(old.length, now.length) <= longest) return [old, now];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const middle = (text: string) => {
    const from = Math.max(0, start - margin);
    const to = Math.min(text.length, text.length - end + margin);
    return `${from === 0 ? "" : "…"}${sliceWhole(text, from, to)}${to === text.length ? "" : "…"}`;
  };
  return [middle(old), middle(now)];
}

/** Longer texts are not compared as a whole: nobody reads them as a whole either. */
const longestText = 50_000;
const longestPart = 20_000;

/** Where two texts begin to differ, when they are too long to be compared as a whole; and how much is left out. */
export function boundTexts(old: string, now: string): { old: string; now: string; left: number } {
  if (Math.max(old.length, now.length) <= longestText) return { old, now, left: 0 };
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  const part = (text: string) => sliceWhole(text, Math.max(0, start - margin), start + longestPart);
  return {
    old: part(old),
    now: part(now),
    left: Math.max(0, Math.max(old.length, now.length) - start - longestPart),
  };
}

/** A part of a text that cuts no surrogate pair. */
export function sliceWhole(text: string, from: number, to: number): string {
  return text.slice(isPairAt(text, from) ? from - 1 : from, isPairAt(text, to) ? to + 1 : to);
}

function isPairAt(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) && at > 0;
}
