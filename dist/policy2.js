import { a as isWeaker, o as parsePolicy, s as policyFor } from "./judge.js";

export { parsePolicy, policyFor };