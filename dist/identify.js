import { f as identify } from "./source.js";

export { identify };