/**
 * The one place where outside text is made harmless for a reader, a terminal and the log of a CI runner:
 * every character that cannot be seen, that moves the cursor or that reorders text is shown by its name,
 * a line break as a sign, and what a runner would take for a command is broken up.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n|[\n\r\u2028\u2029]/g, " ⏎ ")
    .replace(hidden, named)
    .replace(/ {30,}/g, (run) => ` ‹${run.length} spaces› `)
    .replaceAll("##[", "##‹[›")
    .replace(/(?<!\S):{2,}/g, (colons) => `‹${colons}›`);
}

/** The same for text whose line breaks may stay; many empty lines in a row are counted instead. */
export function visibleLines(text: string): string {
  return text
    .replace(/(?:\r\n|[\n\r]){6,}/g, (run) => `\n‹${run.replaceAll("\r\n", "\n").length} line breaks›\n`)
    .split(/\r\n|[\n\r]/)
    .map(visible)
    .join("\n");
}

/** Text for a place in an HTML document, between tags or in a quoted attribute. */
export function html(text: string): string {
  return entities(visible(text));
}

/** The same for a part of a text that has been made visible as a whole. */
export function entities(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A code span of GitHub Flavored Markdown (section 6.3), in which nothing acts. */
export function codeSpan(text: string): string {
  const shown = visible(text);
  const ticks = "`".repeat(longestRun(shown) + 1);
  const pad = shown === "" || /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}

/** The same in a table, where a bar ends the cell even in code and escapes of it can be undone by the text. */
export function tableCode(text: string): string {
  return codeSpan(text.replaceAll("|", "¦"));
}

/** A fenced block (GFM section 4.5) that nothing inside can close; the lines must have been made visible. */
export function fence(lines: readonly string[], language: string): string {
  const ticks = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${ticks}${language}`, ...lines, ticks].join("\n");
}

/** Text for a message of SARIF (2.1.0, section 3.11.6), where brackets make links and braces placeholders. */
export function sarifText(text: string): string {
  return visible(text).replace(/[\\[\]{}]/g, (character) =>
    character === "{" || character === "}" ? character.repeat(2) : `\\${character}`,
  );
}

function longestRun(text: string): number {
  return text.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;
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
