import { c as arboristOptions, l as resolveClosure, u as rootOf } from "./source.js";

export { resolveClosure };