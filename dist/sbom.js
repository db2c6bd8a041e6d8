import { c as resolvedFor, l as sbomDocument, s as printedSbom, u as sbomOf } from "./source.js";

export { printedSbom, resolvedFor, sbomDocument, sbomOf };