import { c as resolveClosure, l as rootOf, s as arboristOptions } from "./source.js";

export { resolveClosure };