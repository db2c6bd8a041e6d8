import { f as arboristOptions, m as rootOf, p as resolveClosure } from "./source.js";

export { resolveClosure };