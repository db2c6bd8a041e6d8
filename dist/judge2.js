import { h as order, m as judge } from "./judge.js";

export { judge };