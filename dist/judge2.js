import { n as judge } from "./judge.js";

export { judge };