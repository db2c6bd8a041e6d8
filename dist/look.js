import { t as look } from "./probe.js";

export { look };