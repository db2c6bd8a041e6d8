/** A text with something hidden in it: what that is, the text, and the name under which it is found. */
export type Hidden = readonly [what: string, text: string, name: string];

/** A text in which everything is as it should be. */
export type Plain = readonly [what: string, text: string];

const tagged = (letters: string) =>
  Array.from(letters, (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join("");
const flag = (region: string) => `\u{1f3f4}${tagged(region)}\u{e007f}`;
const within = (what: string, ...codes: readonly number[]): Hidden[] =>
  codes.map((code) => {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    return [`${what} (${name})`, `Reads${String.fromCodePoint(code)} a note.`, name];
  });

/** By the list in docs/rules.md that names what is critical. */
export const criticalTexts: readonly Hidden[] = [
  ...within("a tag character", 0xe0000, 0xe0001, 0xe0020, 0xe0041, 0xe0061, 0xe007f),
  ["words in tags behind a flag", `Reads ${flag("send")} a note.`, "U+E0073"],
  ["tags behind a complete flag", `${flag("gbeng")}${tagged("x")}\u{e007f}`, "U+E0078"],
  ["a flag in tags that has no end", `\u{1f3f4}${tagged("gbeng")} Reads.`, "U+E0067"],
  ...within("an override of direction", 0x202a, 0x202b, 0x202c, 0x202d, 0x202e),
  ...within("an isolate of direction", 0x2066, 0x2067, 0x2068, 0x2069),
  ...within("a zero-width space", 0x200b),
  ...within("a word joiner or its like", 0x2060, 0x2061, 0x2062, 0x2063, 0x2064),
  ...within("a byte order mark inside the text", 0xfeff),
  ["a byte order mark before the text", "\ufeffReads a note.", "U+FEFF"],
  ...within("a Mongolian vowel separator", 0x180e),
  ...within("a variation selector behind a letter", 0xfe00, 0xfe0e, 0xfe0f, 0xe0100, 0xe01ef),
  ...within("a Mongolian selector behind a letter", 0x180b, 0x180c, 0x180d, 0x180f),
  ["a selector at the beginning", "\ufe0fReads a note.", "U+FE0F"],
  ["a selector behind a digit that is no keycap", "Reads 1\ufe0f note.", "U+FE0F"],
  ["a selector behind a sign of ASCII", "1 +\ufe00 1", "U+FE00"],
  ["a run of selectors behind an emoji", "Reads 👍\ufe0f\ufe0e.", "U+FE0E"],
  ["an ideograph's selector behind an emoji", "Reads 👍\u{e0141}.", "U+E0141"],
  ["a run of selectors behind an ideograph", "葛\u{e0100}\u{e0101}", "U+E0101"],
  ["a run of Mongolian selectors", "\u1820\u180b\u180c", "U+180C"],
  ["a selector behind an accent", "e\u0301\ufe01", "U+FE01"],
  ["a selector behind a blank", "\u034f\ufe01", "U+FE01"],
  ...within("a deprecated format character", 0x206a, 0x206b, 0x206c, 0x206d, 0x206e, 0x206f),
  ...within("an interlinear annotation", 0xfff9, 0xfffa, 0xfffb),
  ...within("a control character", 0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f),
  ...within("a control character above ASCII", 0x7f, 0x80, 0x85, 0x9b, 0x9f),
  ["an escape spelled in hexadecimal", "Reads \\x1b[2J a note.", "\\x1b"],
  ["an escape spelled in upper case", "Reads \\X1B[2J a note.", "\\X1B"],
  ["an escape spelled as in JSON", "Reads \\u001b[2J a note.", "\\u001b"],
  ["an escape spelled in octal", "Reads \\033[2J a note.", "\\033"],
  ["an escape spelled as in a shell", "Reads \\e[2J a note.", "\\e"],
  ["an escape spelled in wide letters", "Reads \uff3c\uff58\uff11\uff42[2J a note.", "\\x1b"],
  ...within("private use", 0xe000, 0xf8ff, 0xf0000, 0xffffd, 0x100000, 0x10fffd),
  ...within("a noncharacter", 0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x10ffff),
  ...within("an unassigned character", 0x0378, 0x2065, 0x50000, 0xe0080),
];

/** By the list in docs/rules.md that names what is high. */
export const highTexts: readonly Hidden[] = [
  ...within("a mark of direction away from such text", 0x200e, 0x200f, 0x061c),
  ["a mark of direction far from such text", `שלום${" a".repeat(20)}\u200f`, "U+200F"],
  ...within("a joiner or non-joiner between Latin letters", 0x200c, 0x200d),
  ["a joiner behind an accent", "re\u0301\u200dads", "U+200D"],
  ["a joiner behind an emoji and before a letter", "👩\u200dReads", "U+200D"],
  ["one of many non-joiners in Persian", "می\u200c\u200c\u200cخواهم", "U+200C"],
  ...within("a blank look-alike", 0x00ad, 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0),
  ...within("a separator of lines", 0x2028, 0x2029),
  ["30 spaces before more text", `Reads.${" ".repeat(30)}Sends.`, "text after a long gap"],
  ["30 spaces before all text", `${" ".repeat(30)}Sends.`, "text after a long gap"],
  ["30 no-break spaces before more text", `Reads.${"\u00a0".repeat(30)}Sends.`, "text after a long gap"],
  ["30 wide spaces before more text", `Reads.${"\u3000".repeat(30)}Sends.`, "text after a long gap"],
  ["5 newlines before more text", "Reads.\n\n\n\n\nSends.", "text after a long gap"],
  ["5 newlines with spaces between them", "Reads.\n \r\n\t\n \n\n Sends.", "text after a long gap"],
];

/** What people write. */
export const plainTexts: readonly Plain[] = [
  ["an emoji with its selector", "Likes ❤\ufe0f and ☺\ufe0e"],
  ["a symbol in emoji style", "Yes ✔\ufe0f no ✖\ufe0f on →\ufe0f"],
  ["flags of regional indicators", "🇩🇪🇫🇷 🇯🇵"],
  ["the flags of England, Scotland and Wales", `${flag("gbeng")}${flag("gbsct")} ${flag("gbwls")}`],
  ["a family", "👨\u200d👩\u200d👧\u200d👦"],
  ["an emoji with a tone of skin", "👩🏽\u200d💻 👍🏿 ✌🏽\ufe0f"],
  ["a heart on fire", "❤\ufe0f\u200d🔥"],
  ["flags that are joined", "🏳\ufe0f\u200d🌈 🏴\u200d☠\ufe0f"],
  ["a nod", "🙂\u200d↕\ufe0f"],
  ["keycaps", "1\ufe0f\u20e3 #\ufe0f\u20e3 *\ufe0f\u20e3"],
  ["variants of ideographs", "葛\u{e0100}城 辻\u{e0101}"],
  ["a variant of a compatibility ideograph", "塚\ufe00"],
  ["a variant of an operator", "a \u2229\ufe00 b"],
  ["a Mongolian selector behind its letter", "\u1820\u180b\u1821"],
  ["Arabic", "ملاحظة قصيرة"],
  ["Arabic with the Arabic letter mark", "ملاحظة\u061c 1"],
  ["Arabic with vowels and a non-joiner", "مُ\u200cل"],
  ["Hebrew with right-to-left marks", "שלום\u200f (MCP)\u200e!"],
  ["Persian with a non-joiner", "می\u200cخواهم HTML\u200cها"],
  ["Hindi with a joiner and a non-joiner", "क्\u200dष क्\u200cष"],
  ["Bengali with a joiner", "র\u200d্যাম"],
  ["Malayalam with a joiner", "അവന്\u200d"],
  ["Sinhala with a joiner", "ශ්\u200dරී"],
  ["Chinese", "读取一条笔记。"],
  ["Japanese", "メモを読みます。"],
  ["Korean", "메모를 읽습니다."],
  ["Thai", "อ่านบันทึกหนึ่งรายการ"],
  ["German and French", "Überprüft l’été — « déjà »…"],
  ["accents that stand by themselves", "e\u0301a\u0308"],
  ["tabs and ends of lines", "Reads:\r\n\t- a note\n\t- a list"],
  ["29 spaces before more text", `Reads.${" ".repeat(29)}Sends.`],
  ["4 newlines before more text", "Reads.\n\n\n\nSends."],
  ["white space at the end", `Reads.${" ".repeat(40)}\n\n\n\n\n\n`],
  ["30 spaces in two lines", `Reads.${" ".repeat(15)}\n${" ".repeat(15)}Sends.`],
  ["a path that has an e behind a backslash", "C:\\exports\\e.txt, D:\\Everything"],
];
