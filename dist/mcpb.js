import { h as resolveMcpb } from "./source.js";

export { resolveMcpb };