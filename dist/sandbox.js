import { c as wantedBackends, o as createSandboxes, s as hostOf } from "./probe.js";

export { createSandboxes };