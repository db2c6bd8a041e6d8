import { c as sbomDocument, l as sbomOf, o as printedSbom, s as resolvedFor } from "./source.js";

export { printedSbom, resolvedFor, sbomDocument, sbomOf };