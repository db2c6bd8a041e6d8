import { r as loadNpmConfig } from "./source.js";

export { loadNpmConfig };