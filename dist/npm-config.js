import { a as loadNpmConfig } from "./source.js";

export { loadNpmConfig };