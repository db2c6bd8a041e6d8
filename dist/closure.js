import { _ as closureDigest, v as readClosure } from "./source.js";

export { closureDigest, readClosure };