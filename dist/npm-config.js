import { w as loadNpmConfig } from "./source.js";

export { loadNpmConfig };