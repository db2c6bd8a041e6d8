import { m as identify } from "./source.js";

export { identify };