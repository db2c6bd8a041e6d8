import { C as formatLockfile, F as fingerprint, L as McpLockError, O as parseLockfile, P as canonicalJson, T as diff, _ as verify, b as lock, g as realWorld, v as showDeclared, y as showLocked } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };