import { A as lock, D as verify, E as realWorld, K as diff, O as showDeclared, gt as McpLockError, k as showLocked, mt as fingerprint, nt as parseLockfile, pt as canonicalJson, z as formatLockfile } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };