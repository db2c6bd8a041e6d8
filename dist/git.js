import { f as resolveGit } from "./source.js";

export { resolveGit };