import { A as showLocked, At as fingerprint, D as realWorld, H as formatLockfile, Mt as McpLockError, O as verify, Z as diff, j as lock, k as showDeclared, kt as canonicalJson, lt as parseLockfile } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };