import { _ as judge, v as order } from "./judge.js";

export { judge };