import { c as identify } from "./source.js";

export { identify };