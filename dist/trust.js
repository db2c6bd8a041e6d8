import { i as readTrustedRoot } from "./provenance.js";

export { readTrustedRoot };