/** A sentence longer than this is read in pieces: nobody writes one, except to hide something in it. */
const pieceLength = 400;

/**
 * The sentences of a text, in the form in which they are read: compatibility characters replaced (NFKC),
 * white space as single spaces. Takes time linear in the text.
 */
export function sentencesOf(text: string): string[] {
  return text
    .normalize("NFKC")
    .split(/\n+|(?<=[.!?。！？])\s+/)
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
    .filter((sentence) => sentence !== "")
    .flatMap(pieces);
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
