import { a as start } from "./core.js";

export { start };