import { m as loadNpmConfig } from "./source.js";

export { loadNpmConfig };