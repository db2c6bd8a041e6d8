import { D as showDeclared, E as verify, I as formatLockfile, J as parseLockfile, O as showLocked, R as diff, T as realWorld, at as canonicalJson, ct as McpLockError, k as lock, ot as fingerprint } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };