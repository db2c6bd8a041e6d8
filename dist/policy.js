import { r as runPolicy } from "./setup.js";

export { runPolicy };