import { t as formatSarif } from "./core.js";

export { formatSarif };