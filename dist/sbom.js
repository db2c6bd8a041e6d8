import { b as sbomDocument, v as printedSbom, x as sbomOf, y as pythonOf } from "./source.js";

export { printedSbom, pythonOf, sbomDocument, sbomOf };