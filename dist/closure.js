import { g as readClosure, h as closureDigest } from "./source.js";

export { closureDigest, readClosure };