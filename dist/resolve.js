import { t as resolve } from "./source.js";

export { resolve };