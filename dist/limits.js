import { n as defaultLimits, r as exceeded } from "./probe.js";

export { defaultLimits, exceeded };