import { l as resolveOci } from "./source.js";

export { resolveOci };