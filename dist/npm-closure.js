import { d as rootOf, l as arboristOptions, u as resolveClosure } from "./source.js";

export { resolveClosure };