import { d as resolvedFor, f as sbomDocument, p as sbomOf, u as printedSbom } from "./source.js";

export { printedSbom, resolvedFor, sbomDocument, sbomOf };