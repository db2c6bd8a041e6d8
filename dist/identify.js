import { i as identify } from "./source.js";

export { identify };