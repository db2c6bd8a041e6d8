import { u as resolveOci } from "./source.js";

export { resolveOci };