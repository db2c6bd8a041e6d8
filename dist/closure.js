import { h as readClosure, m as closureDigest } from "./source.js";

export { closureDigest, readClosure };