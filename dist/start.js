import { o as start } from "./core.js";

export { start };