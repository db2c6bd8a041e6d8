import { C as readClosure, S as closureDigest } from "./source.js";

export { readClosure };