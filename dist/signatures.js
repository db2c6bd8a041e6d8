import { b as signaturesOf, y as sameBytes } from "./source.js";

export { signaturesOf };