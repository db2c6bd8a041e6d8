import { $ as parseLockfile, A as lock, D as verify, E as realWorld, O as showDeclared, U as diff, dt as fingerprint, k as showLocked, pt as McpLockError, ut as canonicalJson, z as formatLockfile } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };