import { d as resolveMcpb } from "./source.js";

export { resolveMcpb };