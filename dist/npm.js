import { d as resolveNpm } from "./source.js";

export { resolveNpm };