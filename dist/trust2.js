import { t as runTrust } from "./setup.js";

export { runTrust };