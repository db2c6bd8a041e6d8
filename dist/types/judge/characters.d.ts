/** A character that a reader does not see, or that makes them see something else. */
export interface HiddenCharacter {
    readonly level: "critical" | "high";
    /** What it is, in the form in which a report can name it: `U+200B`, `30 spaces`, `\\x1b`. */
    readonly name: string;
    /** How often it stands there. */
    readonly count: number;
}
/** Every hidden character of a text, each kind named once, the worst first. Takes time linear in the text. */
export declare function findHidden(text: string): HiddenCharacter[];
