import { a as hostOf, i as createSandboxes, o as wantedBackends } from "./probe.js";

export { createSandboxes };