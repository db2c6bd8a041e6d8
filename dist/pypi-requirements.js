import { s as closureFrom } from "./source.js";

export { closureFrom };