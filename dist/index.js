import { A as verify, It as McpLockError, M as showLocked, N as lock, Nt as canonicalJson, Pt as fingerprint, Q as formatLockfile, et as diff, j as showDeclared, k as realWorld, pt as parseLockfile } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };