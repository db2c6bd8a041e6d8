import { d as sbomDocument, f as sbomOf, l as printedSbom, u as resolvedFor } from "./source.js";

export { printedSbom, resolvedFor, sbomDocument, sbomOf };