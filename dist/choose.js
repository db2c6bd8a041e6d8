import { n as tryBackends, r as workingSandbox } from "./probe.js";

export { tryBackends, workingSandbox };