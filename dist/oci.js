import { i as resolveOci } from "./source.js";

export { resolveOci };