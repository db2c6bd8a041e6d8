import { d as closureDigest, f as readClosure } from "./source.js";

export { closureDigest, readClosure };