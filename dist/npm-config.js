import { v as loadNpmConfig } from "./source.js";

export { loadNpmConfig };