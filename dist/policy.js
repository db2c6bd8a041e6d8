import { d as policyFor, l as isWeaker, u as parsePolicy } from "./judge.js";

export { parsePolicy, policyFor };