import { r as runInit } from "./setup.js";

export { runInit };