const variables = new Set([
  "python_version",
  "python_full_version",
  "os_name",
  "sys_platform",
  "platform_release",
  "platform_system",
  "platform_version",
  "platform_machine",
  "platform_python_implementation",
  "implementation_name",
  "implementation_version",
]);
const operators = new Set(["==", "!=", "<=", ">=", "<", ">", "~=", "in", "not in"]);

const longest = 4096;
const deepest = 32;

/**
 * One piece of a marker at a time: a string, an operator, a parenthesis or a word. Strings hold nothing that a
 * requirements file has another meaning for: no comment, variable or line break.
 */
const piece =
  /\s*(?:('[\w.+*~!<>=, -]*'|"[\w.+*~!<>=, -]*")|(not\s+in\b|[=!<>~]=|[<>])|([()])|([a-z_]+))\s*/y;

/**
 * A marker of a locked requirement (PEP 508, "Environment Markers"), in one spelling: single spaces, single quotes.
 * What is not understood in full gives null, and so does `extra`, which means nothing for what is installed.
 */
export function normaliseMarker(text: string): string | null {
  const pieces = text.length > longest ? null : split(text.trim());
  if (pieces === null || endOf(pieces, 0, 0) !== pieces.length) return null;
  return pieces
    .map((one, at) => (at === 0 || one === ")" || pieces[at - 1] === "(" ? one : ` ${one}`))
    .join("");
}

function split(text: string): string[] | null {
  const pieces: string[] = [];
  const pattern = new RegExp(piece);
  while (pattern.lastIndex < text.length) {
    const [, quoted, operator, parenthesis, word] = pattern.exec(text) ?? [];
    const one =
      quoted === undefined ? (operator?.replace(/\s+/, " ") ?? parenthesis ?? word) : requote(quoted);
    if (one === undefined) return null;
    pieces.push(one);
  }
  return pieces;
}

function requote(quoted: string): string {
  return `'${quoted.slice(1, -1)}'`;
}

/** Where the conditions that begin at a place end; -1 where there are none. */
function endOf(pieces: readonly string[], start: number, depth: number): number {
  if (depth > deepest) return -1;
  let at = start;
  for (;;) {
    at = pieces[at] === "(" ? endOfGroup(pieces, at, depth) : endOfComparison(pieces, at);
    if (at === -1 || (pieces[at] !== "and" && pieces[at] !== "or")) return at;
    at += 1;
  }
}

function endOfGroup(pieces: readonly string[], start: number, depth: number): number {
  const end = endOf(pieces, start + 1, depth + 1);
  return end !== -1 && pieces[end] === ")" ? end + 1 : -1;
}

function endOfComparison(pieces: readonly string[], at: number): number {
  const [left = "", operator = "", right = ""] = pieces.slice(at, at + 3);
  const sides = [left, right];
  const isWhole = sides.some((side) => variables.has(side)) && sides.some((side) => side.startsWith("'"));
  return isWhole && operators.has(operator) ? at + 3 : -1;
}
