/** Nobody reads a longer text. Of such a one the beginning and the end are, which keeps the work small. */
export declare const longestRead = 64000;
/**
 * The sentences of a text, in the form in which they are read: compatibility characters replaced (NFKC),
 * white space as single spaces. Takes time linear in the text, and none for the middle of one that is too long.
 */
export declare function sentencesOf(text: string): string[];
/** The sentences that a text has gained: each counts as often as it stands there more. */
export declare function addedSentences(before: string, after: string): string[];
