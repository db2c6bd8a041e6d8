import { c as applyPolicy } from "./judge.js";

export { applyPolicy };