import { n as formatSarif } from "./formats.js";

export { formatSarif };