import { n as runMonitor } from "./gate.js";

export { runMonitor };