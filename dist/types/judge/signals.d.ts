/** What a sentence does that a description of a tool has little reason to do. */
export declare const signalIds: readonly ["obligation", "other-tool", "reference", "pretext", "concealment", "redirection", "pseudo-tag", "ignore-previous", "exfiltration", "ordering"];
type SentenceSignal = (typeof signalIds)[number];
export type Signal = SentenceSignal | "length";
/** What a signal is, for those who read it; null for a word that is no signal. */
export declare function meaningOfSignal(word: string): string | null;
/** The signals in sentences, each once, in a fixed order. `namesOther` tells whether a sentence names another tool or server. */
export declare function signalsIn(sentences: readonly string[], namesOther?: (sentence: string) => boolean): Signal[];
/** Whether a sentence tells the agent to do something. */
export declare function isImperative(sentence: string): boolean;
export {};
