import type { StdioDeclared } from "../model/declaration.js";
import type { Source } from "../model/source.js";
/**
 * `npx [options] SPEC ARGS` and `npx -p SPEC BIN ARGS`. Options count only before the first positional.
 * An unknown option makes npx swallow the word behind it, so any such line is unresolved.
 */
export declare function identifyNpx(declared: StdioDeclared): Source;
