import type { Source } from "../model/source.js";
/** A package that npm fetches from a git repository: `github:OWNER/NAME#REF`, `git+https://…#REF`. */
export declare function identifyGit(text: string, bin: string | null, args: readonly string[]): Source;
