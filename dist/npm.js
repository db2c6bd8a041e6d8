import { r as resolveNpm } from "./source.js";

export { resolveNpm };