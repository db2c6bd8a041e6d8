import { A as showDeclared, B as formatLockfile, Ct as McpLockError, M as lock, O as realWorld, W as diff, bt as canonicalJson, et as parseLockfile, j as showLocked, k as verify, xt as fingerprint } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };