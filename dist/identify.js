import { a as identify } from "./source.js";

export { identify };