import { n as defaultLimits } from "./probe.js";

export { defaultLimits };