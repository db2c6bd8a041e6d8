import { t as formatSarif } from "./formats.js";

export { formatSarif };