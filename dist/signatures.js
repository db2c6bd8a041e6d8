import { l as sameBytes, u as signaturesOf } from "./provenance.js";

export { signaturesOf };