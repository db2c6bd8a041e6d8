/** How large a JSON text is, read off its punctuation. */
export interface Measure {
  readonly depth: number;
  /** Members of all objects: the colons outside strings. */
  readonly members: number;
  /** An upper bound of the values: brackets, braces and commas outside strings. */
  readonly values: number;
  /** Whether some member's name is written with an escape. */
  readonly escapedNames: boolean;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * Measures a text in one pass and constant memory, before JSON.parse spends either on it.
 * Exact for valid JSON; for anything else some number, and the parser will refuse it.
 */
export function measureJson(text: string): Measure {
  let level = 0;
  let depth = 0;
  let members = 0;
  let values = 1;
  let escapedNames = false;
  let stringStart = 0;
  let stringEnd = 0;
  let backslash = text.indexOf("\\");
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        stringStart = at;
        at = endOfString(text, at);
        stringEnd = at;
        break;
      case OPEN_BRACE:
      case OPEN_BRACKET:
        values++;
        level++;
        if (level > depth) depth = level;
        break;
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        level--;
        break;
      case COLON:
        members++;
        // Each search goes on from where the last one ended, so all of them together read the text once.
        if (backslash >= 0 && backslash < stringStart) backslash = text.indexOf("\\", stringStart);
        if (backslash >= 0 && backslash < stringEnd) escapedNames = true;
        break;
      case COMMA:
        values++;
    }
  }
  return { depth, members, values, escapedNames };
}

/** Index of the quote that closes the string opened at `start`; the text's length if none does. */
function endOfString(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((end - before) % 2 === 1) return end;
  }
}
