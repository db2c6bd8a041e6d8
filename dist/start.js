import { g as start } from "./core.js";

export { start };