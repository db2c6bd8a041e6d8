import { type PythonVersion } from "./version.js";
type Operator = "==" | "!=" | "<=" | ">=" | "<" | ">" | "~=";
/** One condition on a version (PEP 440, "Version specifiers"). */
export interface Specifier {
    readonly operator: Operator;
    readonly version: PythonVersion;
    /** `==1.*`: every version that begins like this one. */
    readonly isPrefix: boolean;
}
/** Reads conditions with commas between them; null where one is not understood in full. Nothing is no condition. */
export declare function parseSpecifiers(text: string): Specifier[] | null;
/** The version that conditions name exactly; null where they leave a choice. */
export declare function exactVersion(specifiers: readonly Specifier[]): PythonVersion | null;
/** Whether a version meets all conditions. Whether a pre-release is wanted at all is another question. */
export declare function satisfies(version: PythonVersion, specifiers: readonly Specifier[]): boolean;
export {};
