import { d as printedSbom, f as resolvedFor, m as sbomOf, p as sbomDocument } from "./source.js";

export { printedSbom, resolvedFor, sbomDocument, sbomOf };