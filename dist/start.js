import { i as start } from "./core.js";

export { start };