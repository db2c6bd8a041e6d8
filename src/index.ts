// mcp-lock as a library: what the command line does, without printing and without ending the process.

export { type DiffRequest, diff } from "./app/diff.ts";
export { type LockRequest, lock } from "./app/lock.ts";
export type { Request, Stage } from "./app/request.ts";
export { type DeclaredServer, showDeclared, showLocked } from "./app/show.ts";
export { verify } from "./app/verify.ts";
export { canonicalJson, fingerprint } from "./json/canonical.ts";
export { formatLockfile } from "./lockfile/format.ts";
export { parseLockfile } from "./lockfile/read.ts";
export type { Depth } from "./model/depth.ts";
export { type ErrorCode, McpLockError } from "./model/error.ts";
export type { Finding } from "./model/finding.ts";
export type { LockedServer, Lockfile } from "./model/lockfile.ts";
export type { Report } from "./model/report.ts";
export type { SandboxChoice } from "./model/sandbox.ts";
export { realWorld } from "./real-world.ts";
export type { World } from "./world.ts";
