import { o as loadNpmConfig } from "./source.js";

export { loadNpmConfig };