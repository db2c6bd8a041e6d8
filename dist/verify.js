import { t as runVerify } from "./gate.js";

export { runVerify };