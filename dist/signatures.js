import { d as sameBytes, f as signaturesOf } from "./provenance.js";

export { signaturesOf };