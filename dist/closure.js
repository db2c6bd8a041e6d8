import { m as readClosure, p as closureDigest } from "./source.js";

export { closureDigest, readClosure };