import { g as resolveGit } from "./source.js";

export { resolveGit };