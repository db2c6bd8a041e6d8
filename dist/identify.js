import { p as identify } from "./source.js";

export { identify };