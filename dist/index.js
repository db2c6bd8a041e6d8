import { A as lock, D as verify, E as realWorld, H as diff, O as showDeclared, Q as parseLockfile, R as formatLockfile, ft as McpLockError, k as showLocked, lt as canonicalJson, ut as fingerprint } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };