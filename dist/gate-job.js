import { n as gate } from "./gate.js";

export { gate };