import { A as parseLockfile, C as showLocked, D as diff, E as formatLockfile, I as canonicalJson, L as fingerprint, S as showDeclared, b as realWorld, w as lock, x as verify, z as McpLockError } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };