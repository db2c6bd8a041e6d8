import { C as fingerprint, S as canonicalJson, T as McpLockError, c as verify, d as lock, f as formatLockfile, g as parseLockfile, l as showDeclared, p as diff, s as realWorld, u as showLocked } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };