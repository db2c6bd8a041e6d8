import { a as runDoctor } from "./setup.js";

export { runDoctor };