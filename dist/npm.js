import { s as resolveNpm } from "./source.js";

export { resolveNpm };