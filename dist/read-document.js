import { n as readDocument } from "./provenance.js";

export { readDocument };