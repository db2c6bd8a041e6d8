import { g as sbomOf, h as sbomDocument, m as resolvedFor, p as printedSbom } from "./source.js";

export { printedSbom, resolvedFor, sbomDocument, sbomOf };