/** A character that a reader does not see, or that makes them see something else. */
export interface HiddenCharacter {
  readonly level: "critical" | "high";
  /** What it is, in the form in which a report can name it: `U+200B`, `30 spaces`, `\\x1b`. */
  readonly name: string;
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
const takesSelector =
  /^(?:\p{Extended_Pictographic}|\p{Emoji}|\p{Script=Han}|\p{M}|[\u2000-\u2bff\u3030-\u303d])$/u;
/** Scripts in which joiners shape letters (Unicode 16, sections 9, 12 and 23.2). */
const joining =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{M}]$/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const unassigned = /^[\p{Cn}\p{Cs}]$/u;
const mongolian = /^\p{Script=Mongolian}$/u;
const escapeText = /\\(?:x1b|u001b|033|e)\[?/gi;
const spacesApart = 30;
const linesApart = 5;

/** Every hidden character of a text, each kind named once, the worst first. Takes time linear in the text. */
export function findHidden(text: string): HiddenCharacter[] {
  const found = new Map<string, Level>();
  const add = (level: Level, name: string) => {
    if (found.get(name) !== "critical") found.set(name, level);
  };
  const characters = Array.from(text);
  for (const [index, character] of characters.entries()) {
    // Nearly all text is this: letters, digits and punctuation of ASCII.
    if (character >= " " && character <= "~") continue;
    const level = levelOf(character, index, characters);
    if (level !== null) add(level, nameOf(character));
  }
  for (const [match] of text.matchAll(escapeText)) add("critical", match.replace("[", ""));
  if (hasFarText(text)) add("high", "text after a long gap");
  return [...found]
    .map(([name, level]) => ({ level, name }))
    .sort((a, b) => Number(a.level === "high") - Number(b.level === "high"));
}

/** Whether text stands behind a gap so wide or high that a viewer does not show it. */
function hasFarText(text: string): boolean {
  let spaces = 0;
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === " ") spaces++;
    else if (character === "\n") {
      lines++;
      spaces = 0;
    } else if (character !== "\t" && character !== "\r") {
      if (at > 0 && (spaces >= spacesApart || lines >= linesApart)) return true;
      spaces = 0;
      lines = 0;
    }
  }
  return false;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
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
  if (code > 0xf0000 || (code & 0xfffe) === 0xfffe || unassigned.test(character)) return "critical";
  return null;
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
  if (code >= 0x180b && code <= 0x180f) return mongolian.test(base);
  if (/^[0-9#*]$/.test(base)) return code === 0xfe0f && all[index + 1] === "\u20e3";
  if (base <= "~") return false;
  return takesSelector.test(base) && !isSelector(base.codePointAt(0) ?? 0);
}

/** Tags spell a region's flag only behind a black flag and up to the cancelling tag (UTS 51, ED-14a). */
function isInFlag(index: number, all: readonly string[]): boolean {
  let start = index;
  while (start >= 0 && index - start <= 8 && isTag(all[start])) start--;
  let end = index;
  while (end - index <= 8 && isTag(all[end]) && all[end] !== "\u{e007f}") end++;
  return all[start] === "\u{1f3f4}" && all[end] === "\u{e007f}";
}

function isTag(character: string | undefined): boolean {
  return character !== undefined && character >= "\u{e0020}" && character <= "\u{e007f}";
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
