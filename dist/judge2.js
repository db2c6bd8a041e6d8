import { i as judge } from "./judge.js";

export { judge };