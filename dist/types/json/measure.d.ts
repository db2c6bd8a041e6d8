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
/**
 * Measures a text in one pass and constant memory, before JSON.parse spends either on it.
 * Exact for valid JSON; for anything else some number, and the parser will refuse it.
 */
export declare function measureJson(text: string): Measure;
