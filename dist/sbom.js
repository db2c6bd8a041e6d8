import { S as sbomOf, b as pythonOf, x as sbomDocument, y as printedSbom } from "./source.js";

export { printedSbom, pythonOf, sbomDocument, sbomOf };