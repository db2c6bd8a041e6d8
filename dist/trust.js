import { s as readTrustedRoot } from "./provenance.js";

export { readTrustedRoot };