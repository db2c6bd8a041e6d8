import { A as showDeclared, M as lock, O as realWorld, Ot as canonicalJson, Q as diff, U as formatLockfile, ct as parseLockfile, j as showLocked, jt as McpLockError, k as verify, kt as fingerprint } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };