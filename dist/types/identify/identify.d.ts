import type { Declared, StdioDeclared } from "../model/declaration.js";
import type { Source } from "../model/source.js";
/** Reads a launcher's command line. Refuses, with the reason, whatever it does not understand in full. */
export type Launcher = (declared: StdioDeclared) => Source;
/** Which artifact does a declaration name? A wrong answer is worse than none: what is not understood is `unresolved`. */
export declare function identify(declared: Declared): Source;
