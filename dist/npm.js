import { n as resolveNpm } from "./source.js";

export { resolveNpm };