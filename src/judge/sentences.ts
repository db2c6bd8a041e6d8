/** A sentence longer than this is read in pieces: nobody writes one, except to hide something in it. */
const pieceLength = 400;

/** Nobody reads a longer text. Of such a one the beginning and the end are, which keeps the work small. */
export const longestRead = 64_000;

/**
 * The sentences of a text, in the form in which they are read: compatibility characters replaced (NFKC),
 * white space as single spaces. Takes time linear in the text, and none for the middle of one that is too long.
 */
export function sentencesOf(text: string): string[] {
  return ends(ends(text).normalize("NFKC"))
    .split(/\n+|(?<=[.!?。！？])\s+/)
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
    .filter((sentence) => sentence !== "")
    .flatMap(pieces);
}

function ends(text: string): string {
  if (text.length <= longestRead) return text;
  return `${text.slice(0, longestRead / 2)}\n${text.slice(-longestRead / 2)}`;
}

/** The sentences that a text has gained: each counts as often as it stands there more. */
export function addedSentences(before: string, after: string): string[] {
  const known = new Map<string, number>();
  for (const sentence of sentencesOf(before)) known.set(sentence, (known.get(sentence) ?? 0) + 1);
  return sentencesOf(after).filter((sentence) => {
    const left = known.get(sentence) ?? 0;
    if (left > 0) known.set(sentence, left - 1);
    return left === 0;
  });
}

/** Pieces overlap by half, so that what belongs together stands together in one of them. */
function pieces(sentence: string): string[] {
  if (sentence.length <= pieceLength) return [sentence];
  const found: string[] = [];
  for (let start = 0; start < sentence.length; start += pieceLength / 2)
    found.push(sentence.slice(start, start + pieceLength));
  return found;
}
