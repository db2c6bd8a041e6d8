import { c as rootOf, o as arboristOptions, s as resolveClosure } from "./source.js";

export { resolveClosure };