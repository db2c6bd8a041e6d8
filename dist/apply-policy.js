import { i as applyPolicy } from "./judge.js";

export { applyPolicy };