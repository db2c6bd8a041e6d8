import { t as runSbom } from "./setup.js";

export { runSbom };