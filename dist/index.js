import { F as lock, M as verify, N as showDeclared, P as showLocked, Rt as canonicalJson, Vt as McpLockError, _t as parseLockfile, it as diff, j as realWorld, tt as formatLockfile, zt as fingerprint } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };