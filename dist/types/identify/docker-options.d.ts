/** Whether an option of `run` is followed by a value. Options that stand in no table are not understood. */
export interface RunOptions {
    readonly flags: ReadonlySet<string>;
    readonly valued: ReadonlySet<string>;
}
/** The options of `run`, by the program that starts containers. */
export declare const runOptions: ReadonlyMap<string, RunOptions>;
