import { a as arboristOptions, o as resolveClosure, s as rootOf } from "./source.js";

export { resolveClosure };