import stringWidth from "string-width";

/** A stretch of text that is shown in one way. */
export interface Span {
  readonly text: string;
  readonly changed: boolean;
}

/** Narrower lines cannot be read. */
const narrowest = 20;
/** Begins the rest of a word that was too long for a line: it is no word of its own, and no command. */
const continued = "↪";

/** Breaks visible text into lines of at most `width` columns at white space; longer words are cut. */
export function wrap(text: string, width: number): string[] {
  return text
    .split("\n")
    .flatMap((line) => wrapSpans([{ text: line, changed: false }], width))
    .map((spans) => spans.map((span) => span.text).join(""));
}

/** The same for one line that consists of spans. */
export function wrapSpans(spans: readonly Span[], width: number): Span[][] {
  const room = Math.max(width, narrowest);
  // Where a span ends within a word, the sign that it goes on takes a column.
  const longest = spans.length > 1 ? room - 1 : room;
  const lines: Span[][] = [[]];
  let used = 0;
  for (const token of spans.flatMap((span) => tokens(span, longest))) {
    const size = stringWidth(token.text);
    if (used + size > room && used > 0) {
      const between =
        token.text.trim() === "" ||
        token.text.startsWith(continued) ||
        lines.at(-1)?.at(-1)?.text.trim() === "";
      lines.push(between ? [] : [{ text: continued, changed: false }]);
      used = between ? 0 : 1;
      if (token.text.trim() === "") continue;
    }
    lines.at(-1)?.push(token);
    used += size;
  }
  return lines.map(trimEnd);
}

/** Words and the white space between them, none wider than a line. */
function tokens({ text, changed }: Span, room: number): Span[] {
  const found = text.match(/\s+|\S+/g) ?? [];
  return found.flatMap((token) => cut(token, room)).map((token) => ({ text: token, changed }));
}

function cut(word: string, room: number): string[] {
  if (word.length <= room / 2 || stringWidth(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const character of word) {
    const size = stringWidth(character);
    if (used + size > room) {
      pieces.push(piece);
      piece = continued;
      used = 1;
    }
    piece += character;
    used += size;
  }
  return [...pieces, piece];
}

function trimEnd(line: readonly Span[]): Span[] {
  const last = line.at(-1);
  return last !== undefined && last.text.trim() === "" ? line.slice(0, -1) : [...line];
}
