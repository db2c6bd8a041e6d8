import { join } from "node:path";
import { McpLockError } from "../model/error.ts";
import type { McpbSource } from "../model/source.ts";
import type { ResolveContext, Resolved } from "./context.ts";
import { type BundleLimits, defaultBundleLimits, readBundle } from "./mcpb-bundle.ts";

/** An MCPB bundle of the repository: a hash of the file, and of everything in it. */
export async function resolveMcpb(
  { file }: McpbSource,
  { root, world }: ResolveContext,
  limits: BundleLimits = defaultBundleLimits,
): Promise<Resolved> {
  const path = join(root, file);
  const status = await world.files.status(path);
  // A link on the way could lead to bytes that are no part of the repository.
  if (status?.kind !== "file" || (await world.files.real(path)) !== join(await world.files.real(root), file))
    throw new McpLockError("LOCAL_UNREADABLE", `${file} is not a file of this repository`);
  if (status.size > limits.file)
    throw new McpLockError("MCPB_LIMIT", `${file} is larger than ${limits.file} bytes`);
  const bundle = await readBundle(await world.files.read(path, limits.file), file, limits);
  const { name, version, sha256 } = bundle;
  return {
    artifact: { kind: "mcpb", file, name, version, sha256, entries: Object.fromEntries(bundle.entries) },
    closure: null,
    prepare: refuseStart,
  };
}

async function refuseStart(): Promise<never> {
  throw new McpLockError("PROBE_START", "mcp-lock does not start servers from MCPB bundles yet", {
    hint: "--depth artifact checks the bundle and everything in it",
  });
}
