import { l as identify } from "./source.js";

export { identify };