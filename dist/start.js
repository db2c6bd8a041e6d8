import { n as start } from "./core.js";

export { start };