const longest = 80;

/**
 * Text from outside as part of a sentence: in quotes, printable ASCII only, everything else as `\u{…}`, and cut
 * where it is long.
 */
export function quote(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const escaped = Array.from(cut, (character) => {
    if (character === "…" && text.length > longest) return character;
    return /^[ !#-[\]-~]$/.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
  return `"${escaped.join("")}"`;
}
