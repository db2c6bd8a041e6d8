import { m as resolveMcpb } from "./source.js";

export { resolveMcpb };