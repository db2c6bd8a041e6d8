import { o as identify } from "./source.js";

export { identify };