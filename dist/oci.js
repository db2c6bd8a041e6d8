import { r as resolveOci } from "./source.js";

export { resolveOci };