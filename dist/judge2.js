import { m as order, p as judge } from "./judge.js";

export { judge };