/** The options that a launcher for Python knows, by what they mean to mcp-lock. */
export interface PythonOptions {
    readonly launcher: string;
    /** They change neither the package nor what it is given. */
    readonly harmless: ReadonlySet<string>;
    /** The one that names the package where the positional names the program. */
    readonly from: string;
    readonly python: ReadonlySet<string>;
    /** Options that are refused with a reason of their own. */
    readonly refused: ReadonlyMap<string, string>;
}
export interface ParsedOptions {
    readonly from: string | null;
    readonly python: string | null;
    readonly positional: readonly string[];
}
/** Reads the options before the first positional; a text is the reason why the line is not understood. */
export declare function parsePythonOptions(args: readonly string[], known: PythonOptions): ParsedOptions | string;
