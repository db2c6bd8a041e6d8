import { n as runSbom } from "./setup.js";

export { runSbom };