import { i as loadNpmConfig } from "./source.js";

export { loadNpmConfig };