import { u as resolveNpm } from "./source.js";

export { resolveNpm };