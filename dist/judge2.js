import { _ as order, g as judge } from "./judge.js";

export { judge };