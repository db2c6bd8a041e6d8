import { o as closureDigest, s as readClosure } from "./closures.js";

export { readClosure };