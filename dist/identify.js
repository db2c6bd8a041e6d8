import { _ as identify } from "./source.js";

export { identify };