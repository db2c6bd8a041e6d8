import { h as resolveGit } from "./source.js";

export { resolveGit };