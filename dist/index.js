import { A as lock, B as formatLockfile, D as verify, E as realWorld, O as showDeclared, _t as McpLockError, ht as fingerprint, k as showLocked, mt as canonicalJson, q as diff, rt as parseLockfile } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };