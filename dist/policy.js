import { n as runPolicy } from "./setup.js";

export { runPolicy };