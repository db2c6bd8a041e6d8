import { n as demands, r as unknownDemands } from "./judge.js";

export { demands, unknownDemands };