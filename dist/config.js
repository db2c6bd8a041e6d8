import { _ as loadNpmConfig } from "./source.js";

export { loadNpmConfig };