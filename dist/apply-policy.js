import { n as applyPolicy } from "./judge.js";

export { applyPolicy };