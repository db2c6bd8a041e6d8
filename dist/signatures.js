import { m as signaturesOf, p as sameBytes } from "./provenance.js";

export { signaturesOf };