import { b as readClosure, y as closureDigest } from "./source.js";

export { closureDigest, readClosure };