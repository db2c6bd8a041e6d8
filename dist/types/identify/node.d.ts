import type { StdioDeclared } from "../model/declaration.ts";
import type { Source } from "../model/source.ts";
/** `node SCRIPT ARGS`: a program of the repository. Options of node itself can load other code, so none is accepted. */
export declare function identifyNode(declared: StdioDeclared): Source;
