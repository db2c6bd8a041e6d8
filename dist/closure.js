import { d as readClosure, u as closureDigest } from "./source.js";

export { closureDigest, readClosure };