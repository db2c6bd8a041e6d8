import { i as resolveNpm } from "./source.js";

export { resolveNpm };