/** Why a signature does not hold, thrown inside this folder only: what it offers to others never throws. */
export declare class Rejection extends Error {
    readonly name = "Rejection";
}
/** Ends the reading of something that does not hold. */
export declare function reject(reason: string): never;
/** What was thrown, in a sentence of ours: what libraries say may repeat text from outside at any length. */
export declare function reasonOf(thrown: unknown): string;
