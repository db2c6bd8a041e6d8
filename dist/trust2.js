import { t as runTrust } from "./trust-update.js";

export { runTrust };