import { t as closureFrom } from "./closures.js";

export { closureFrom };