import { Bt as McpLockError, F as lock, Lt as canonicalJson, M as verify, N as showDeclared, P as showLocked, Rt as fingerprint, et as formatLockfile, gt as parseLockfile, j as realWorld, rt as diff } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };