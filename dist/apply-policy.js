import { d as applyPolicy } from "./judge.js";

export { applyPolicy };