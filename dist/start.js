import { r as start } from "./core.js";

export { start };