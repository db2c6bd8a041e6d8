import { o as resolveOci } from "./source.js";

export { resolveOci };