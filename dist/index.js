import { S as McpLockError, _ as fingerprint, c as showDeclared, d as formatLockfile, f as diff, g as canonicalJson, h as parseLockfile, l as showLocked, o as realWorld, s as verify, u as lock } from "./core.js";

export { McpLockError, canonicalJson, diff, fingerprint, formatLockfile, lock, parseLockfile, realWorld, showDeclared, showLocked, verify };