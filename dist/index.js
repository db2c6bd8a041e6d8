import { A as verify, Ft as fingerprint, Lt as McpLockError, M as showLocked, N as lock, Pt as canonicalJson, Q as formatLockfile, et as diff, j as showDeclared, k as realWorld, pt as parseLockfile } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };