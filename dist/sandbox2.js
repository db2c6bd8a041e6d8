import { t as noSandbox } from "./probe.js";

export { noSandbox };