import { f as isWeaker, m as policyFor, p as parsePolicy } from "./judge.js";

export { parsePolicy, policyFor };