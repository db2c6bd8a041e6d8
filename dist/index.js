import { A as showDeclared, Et as fingerprint, H as formatLockfile, M as lock, O as realWorld, Ot as McpLockError, Tt as canonicalJson, Y as diff, at as parseLockfile, j as showLocked, k as verify } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };