import { a as runInit } from "./setup.js";

export { runInit };