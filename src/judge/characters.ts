/** A character that a reader does not see, or that makes them see something else. */
export interface HiddenCharacter {
  readonly level: "critical" | "high";
  /** What it is, in the form in which a report can name it: `U+200B`, `30 spaces`, `\\x1b`. */
  readonly name: string;
  /** How often it stands there. */
  readonly count: number;
}

type Level = HiddenCharacter["level"];

/** Ranges of code points, from and to. */
type Ranges = readonly (readonly [number, number])[];

/** Invisible wherever they stand: there is no text that needs them in a tool's definition. */
const alwaysCritical: Ranges = [
  [0x0000, 0x0008],
  [0x000b, 0x000c],
  [0x000e, 0x001f],
  [0x007f, 0x009f],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x202a, 0x202e], // embeddings and overrides of direction
  [0x2060, 0x2064],
  [0x2066, 0x206f], // isolates, deprecated format characters
  [0xe000, 0xf8ff], // private use
  [0xfdd0, 0xfdef], // noncharacters
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

/** Blank, or breaking a line, and rarely meant. */
const alwaysHigh: Ranges = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x2028, 0x2029],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xffa0, 0xffa0],
];

const emoji = /^\p{Extended_Pictographic}$|^[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]$/u;
/** What has an emoji's and a text's style (UTS 51), or is a symbol that is written as if it had. */
const takesStyle =
  /^(?!\p{ASCII})(?:\p{Extended_Pictographic}|\p{Emoji}|[\u20e3\u2190-\u27bf\u2900-\u2bff])$/u;
/** What has variants of other kinds (Unicode's StandardizedVariants.txt). */
const takesVariant =
  /^(?!\p{ASCII})[\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}\u2018-\u201d\u3001\u3002\uff01-\uff1f]$/u;
const ideograph = /^\p{Script=Han}$/u;
const mongolianLetter = /^(?=\p{L})\p{Script=Mongolian}$/u;
/** Scripts in which joiners shape letters, with the marks that they share (Unicode 16, sections 9, 12 and 23.2). */
const joining =
  /^(?!\p{Cf})[\p{scx=Arabic}\p{Script=Syriac}\p{scx=Mongolian}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]$/u;
/** The Arabic letter mark is of the Arabic script, and no reason for itself. */
const rightToLeft =
  /(?!\p{Cf})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** The flags that are spelled in tags: England, Scotland and Wales (UTS 51, emoji-sequences.txt). There are no others. */
const tagFlags = new Set(["gbeng", "gbsct", "gbwls"].map(spellFlag));
const tagFlagLength = 7;
const unassigned = /^[\p{Cn}\p{Cs}]$/u;
/** `\e` alone is the beginning of many a path. */
const escapeText = /\\(?:x1b|u001b|033|e(?=\[))/gi;
const spacesApart = 30;
const linesApart = 5;

/** Every hidden character of a text, each kind named once, the worst first. Takes time linear in the text. */
export function findHidden(text: string): HiddenCharacter[] {
  const characters = suspicious.test(text) ? hiddenCharacters(text) : [];
  const plain = asAscii(text);
  const escapes = countAll(Array.from(plain.matchAll(escapeText), ([match]) => match));
  const gaps = gap.test(plain) ? countGaps(plain) : 0;
  return [
    ...characters,
    ...[...escapes].map(([name, count]) => ({ level: "critical" as const, name, count })),
    ...(gaps === 0 ? [] : [{ level: "high" as const, name: "text after a long gap", count: gaps }]),
  ].sort((one, other) => Number(one.level === "high") - Number(other.level === "high"));
}

function countAll(words: readonly string[]): Map<string, number> {
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}

/** Each kind of character that is hidden where it stands, at its worst. */
function hiddenCharacters(text: string): HiddenCharacter[] {
  const found = new Map<number, { level: Level; count: number }>();
  // What is judged without its neighbours is judged once; who they are is worked out when somebody asks.
  const alike = new Map<number, Level | null>();
  let all: readonly string[] | null = null;
  for (let at = 0, index = 0; at < text.length; at++, index++) {
    if (isAscii(text.charCodeAt(at))) continue;
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    let level = alike.get(code);
    if (level === undefined) {
      all ??= Array.from(text);
      level = levelOf(all[index] ?? "", index, all);
      if (!needsNeighbours(code)) alike.set(code, level);
    }
    if (level === null) continue;
    const known = found.get(code);
    if (known === undefined) found.set(code, { level, count: 1 });
    else {
      known.count++;
      if (level === "critical") known.level = level;
    }
  }
  return [...found].map(([code, { level, count }]) => ({ level, name: nameOf(code), count }));
}

function isAscii(unit: number): boolean {
  return unit >= 0x20 && unit <= 0x7e;
}

/** Whatever may be hidden is one of these; nearly no text has any. */
const suspicious =
  /(?![\t\n\r])(?:\p{C}|\p{Zl}|\p{Zp}|\u034f|\u17b4|\u17b5|[\u115f\u1160\u2800\u3164\uffa0]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])/u;
const gap = new RegExp(` {${spacesApart}}|(?:\\n[ \\t\\r]*){${linesApart}}`);
const unlikeAscii = /(?! )\p{Zs}|[\ufe68\uff01-\uff5e]/u;

/** Other kinds of spaces, of backslashes and wide letters, as those of ASCII that they are read as. */
function asAscii(text: string): string {
  if (!unlikeAscii.test(text)) return text;
  return text
    .replace(/\p{Zs}/gu, " ")
    .replaceAll("\ufe68", "\\")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** How often text stands behind a gap so wide or high that a viewer does not show it. */
function countGaps(text: string): number {
  let gaps = 0;
  let spaces = 0;
  let lines = 0;
  for (const character of text) {
    if (character === " ") spaces++;
    else if (character === "\n") {
      lines++;
      spaces = 0;
    } else if (character !== "\t" && character !== "\r") {
      if (spaces >= spacesApart || lines >= linesApart) gaps++;
      spaces = 0;
      lines = 0;
    }
  }
  return gaps;
}

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function levelOf(character: string, index: number, all: readonly string[]): Level | null {
  const code = character.codePointAt(0) ?? 0;
  if (isIn(code, alwaysCritical)) return "critical";
  if (isIn(code, alwaysHigh)) return "high";
  if (isSelector(code)) return isSelectorInPlace(code, index, all) ? null : "critical";
  if (code >= 0xe0000 && code <= 0xe007f) return isInFlag(index, all) ? null : "critical";
  if (code === 0x200c || code === 0x200d) return isJoinerInPlace(index, all) ? null : "high";
  if (code === 0x200e || code === 0x200f || code === 0x061c)
    return isNear(rightToLeft, index, all) ? null : "high";
  if (code >= 0xf0000 || (code & 0xfffe) === 0xfffe || unassigned.test(character)) return "critical";
  return null;
}

function needsNeighbours(code: number): boolean {
  const isTagOrMark = (code >= 0xe0000 && code <= 0xe007f) || (code >= 0x200c && code <= 0x200f);
  return isTagOrMark || code === 0x061c || isSelector(code);
}

function isIn(code: number, ranges: Ranges): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}

function isSelector(code: number): boolean {
  return (
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xe0100 && code <= 0xe01ef) ||
    (code >= 0x180b && code <= 0x180f)
  );
}

/** One selector behind a character that has variants: an emoji, a keycap's digit, an ideograph, a Mongolian letter. */
function isSelectorInPlace(code: number, index: number, all: readonly string[]): boolean {
  const base = all[index - 1] ?? "";
  if (code <= 0x180f) return mongolianLetter.test(base);
  if (code >= 0xe0100) return ideograph.test(base);
  if (code < 0xfe0e) return takesVariant.test(base);
  if (/^[0-9#*]$/.test(base)) return code === 0xfe0f && all[index + 1] === "\u20e3";
  return takesStyle.test(base);
}

/** Whether a tag is part of a whole flag. Other tags behind a black flag spell what nobody sees. */
function isInFlag(index: number, all: readonly string[]): boolean {
  let start = index;
  while (index - start < tagFlagLength - 1 && isTag(all[start])) start--;
  return tagFlags.has(all.slice(Math.max(0, start), start + tagFlagLength).join(""));
}

function isTag(character: string | undefined): boolean {
  return character !== undefined && character >= "\u{e0020}" && character <= "\u{e007f}";
}

/** A flag in tags: a black flag, the region's letters, and the cancelling tag (UTS 51, ED-14a). */
function spellFlag(region: string): string {
  const tags = Array.from(region, (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)));
  return `\u{1f3f4}${tags.join("")}\u{e007f}`;
}

function isJoinerInPlace(index: number, all: readonly string[]): boolean {
  const before = all[index - 1] ?? "";
  const after = all[index + 1] ?? "";
  const joinsEmoji = (emoji.test(before) || before === "\ufe0f") && emoji.test(after);
  return joinsEmoji || joining.test(before) || joining.test(after);
}

function isNear(script: RegExp, index: number, all: readonly string[]): boolean {
  return script.test(all.slice(Math.max(0, index - 24), index + 25).join(""));
}
