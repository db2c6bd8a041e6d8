import { a as policyFor, i as parsePolicy, r as isWeaker } from "./judge.js";

export { parsePolicy, policyFor };