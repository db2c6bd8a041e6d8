/**
 * The one place where outside text is made harmless for a terminal: every character that cannot be seen,
 * that moves the cursor or that reorders text is shown by its name, and a line break as a sign.
 */
export function visible(text: string): string {
  return text.replace(/\r\n|[\n\r\u2028\u2029]/g, " ⏎ ").replace(hidden, named);
}

/** The same for text whose line breaks may stay. */
export function visibleLines(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(visible)
    .join("\n");
}

/** Controls, format characters, separators, private use, unassigned, surrogates, and blanks that are letters. */
const hidden = new RegExp(
  [
    "\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}|\\p{Co}|\\p{Cn}|\\p{Cs}",
    "[\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0]",
    "[\\u180b-\\u180f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]",
  ].join("|"),
  "gu",
);

function named(character: string): string {
  if (character === "\t") return " ";
  const code = character.codePointAt(0) ?? 0;
  return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}
