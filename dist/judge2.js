import { c as judge } from "./judge.js";

export { judge };