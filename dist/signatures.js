import { d as signaturesOf, u as sameBytes } from "./provenance.js";

export { signaturesOf };