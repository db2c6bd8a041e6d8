import { d as arboristOptions, f as resolveClosure, p as rootOf } from "./source.js";

export { resolveClosure };