import { u as identify } from "./source.js";

export { identify };