import { a as resolveNpm } from "./source.js";

export { resolveNpm };