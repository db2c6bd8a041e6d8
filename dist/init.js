import { i as runInit } from "./setup.js";

export { runInit };