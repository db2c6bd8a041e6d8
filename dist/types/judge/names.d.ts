/** Whether a name is written so that it is taken for one of ASCII letters. */
export declare function isConfusable(name: string): boolean;
/** Whether some word of a text mixes letters of alphabets that look alike. */
export declare function hasMixedWord(text: string): boolean;
/** A name in the form by which two that look alike are the same: look-alikes as ASCII, digits as letters, in lower case. */
export declare function skeleton(name: string): string;
/** Whether a name is a sentence: of several words with white space, or of so many words that they tell the agent something. */
export declare function isInstruction(name: string): boolean;
/** Whether prose stands where a value belongs. */
export declare function isProse(value: string): boolean;
