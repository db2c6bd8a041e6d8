import type { StdioDeclared } from "../model/declaration.js";
import type { Source } from "../model/source.js";
/** `node SCRIPT ARGS`: a program of the repository. Options of node itself can load other code, so none is accepted. */
export declare function identifyNode(declared: StdioDeclared): Source;
