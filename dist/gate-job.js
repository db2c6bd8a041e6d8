import { r as gate } from "./gate.js";

export { gate };