import type { StdioDeclared } from "../model/declaration.ts";
import type { Source } from "../model/source.ts";
/** `pipx run [options] SPEC ARGS` and `pipx run --spec SPEC BIN ARGS`. */
export declare function identifyPipx(declared: StdioDeclared): Source;
