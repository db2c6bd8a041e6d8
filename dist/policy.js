import { t as runPolicy } from "./setup.js";

export { runPolicy };