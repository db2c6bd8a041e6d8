import { C as closureDigest, w as readClosure } from "./source.js";

export { readClosure };