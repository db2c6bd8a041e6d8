/** What a sentence does that a description of a tool has little reason to do. */
export declare const signalIds: readonly ["obligation", "other-tool", "reference", "pretext", "concealment", "redirection", "pseudo-tag", "ignore-previous", "exfiltration", "ordering"];
export type Signal = (typeof signalIds)[number];
/** What each signal is, for those who read it. */
export declare const signalMeanings: Readonly<Record<Signal, string>>;
/** The signals in sentences, each once, in a fixed order. `namesOther` tells whether a sentence names another tool or server. */
export declare function signalsIn(sentences: readonly string[], namesOther?: (sentence: string) => boolean): Signal[];
/** Whether a sentence tells the agent to do something. */
export declare function isImperative(sentence: string): boolean;
