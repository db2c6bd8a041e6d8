/**
 * The sentences of a text, in the form in which they are read: compatibility characters replaced (NFKC),
 * white space as single spaces. Takes time linear in the text.
 */
export declare function sentencesOf(text: string): string[];
/** The sentences that a text has gained: each counts as often as it stands there more. */
export declare function addedSentences(before: string, after: string): string[];
