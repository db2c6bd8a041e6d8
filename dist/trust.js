import { a as readTrustedRoot } from "./provenance.js";

export { readTrustedRoot };