import type { StdioDeclared } from "../model/declaration.js";
import type { Source } from "../model/source.js";
/** `uvx [options] SPEC ARGS` and `uvx --from SPEC BIN ARGS`. Options count only before the first positional. */
export declare function identifyUvx(declared: StdioDeclared): Source;
/** `uv tool run` is uvx; all else that uv starts depends on a project in some folder. */
export declare function identifyUv(declared: StdioDeclared): Source;
