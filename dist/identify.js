import { g as identify } from "./source.js";

export { identify };