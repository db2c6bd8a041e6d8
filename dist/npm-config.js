import { c as loadNpmConfig } from "./source.js";

export { loadNpmConfig };