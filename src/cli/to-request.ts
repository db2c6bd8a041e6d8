import type { Request } from "../app/request.ts";
import type { Invocation } from "./options.ts";
import type { Progress } from "./progress.ts";

/** What a command line asks of a use case. */
export function toRequest(invocation: Invocation, progress: Progress | null): Request {
  return {
    root: invocation.cwd,
    lockfile: invocation.lockfile,
    policy: invocation.policy,
    configFiles: invocation.config,
    servers: invocation.positionals,
    shard: invocation.shard,
    depth: invocation.depth,
    offline: invocation.offline,
    sandbox: invocation.sandbox,
    allowLocal: invocation.allowLocal,
    allowLoopback: invocation.allowLoopback,
    closure: invocation.closure,
    advisories: invocation.advisories,
    osvDump: invocation.osvDump,
    trustedRoot: invocation.trustedRoot,
    registryKeys: invocation.registryKeys,
    imageKeys: invocation.imageKeys,
    withEnv: invocation.withEnv,
    timeout: invocation.timeout,
    looks: invocation.looks,
    jobs: invocation.jobs,
    nodePath: process.execPath,
    ...(progress !== null && { onProgress: progress.step }),
  };
}
