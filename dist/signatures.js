import { y as signaturesOf } from "./source.js";

export { signaturesOf };