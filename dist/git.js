import { p as resolveGit } from "./source.js";

export { resolveGit };