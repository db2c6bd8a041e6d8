import { A as lock, D as verify, E as realWorld, L as formatLockfile, O as showDeclared, Y as parseLockfile, k as showLocked, lt as McpLockError, ot as canonicalJson, st as fingerprint, z as diff } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };