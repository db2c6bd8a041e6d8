import type { StdioDeclared } from "../model/declaration.js";
import type { Source } from "../model/source.js";
/** `pipx run [options] SPEC ARGS` and `pipx run --spec SPEC BIN ARGS`. */
export declare function identifyPipx(declared: StdioDeclared): Source;
