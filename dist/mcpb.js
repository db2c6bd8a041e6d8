import { f as resolveMcpb } from "./source.js";

export { resolveMcpb };