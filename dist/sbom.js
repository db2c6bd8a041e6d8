import { _ as sbomDocument, g as resolvedFor, h as printedSbom, v as sbomOf } from "./source.js";

export { printedSbom, resolvedFor, sbomDocument, sbomOf };