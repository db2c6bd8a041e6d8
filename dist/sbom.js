import { a as sbomOf, i as sbomDocument, n as printedSbom, r as pythonOf } from "./closures.js";

export { printedSbom, pythonOf, sbomDocument, sbomOf };