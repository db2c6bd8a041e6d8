import { join } from "node:path";
import { McpLockError } from "../../model/error.ts";
import type { McpbSource } from "../../model/source.ts";
import { type ResolveContext, type Resolved, unstartable } from "../context.ts";
import { defaultGitHubLimits } from "../github/api.ts";
import { githubAttestations } from "../github/attestations.ts";
import { type BundleLimits, defaultBundleLimits, readBundle } from "./bundle.ts";
import { expandBundleLaunch, readBundleLaunch } from "./launch.ts";
import { unpackBundle } from "./unpack.ts";

/** An MCPB bundle of the repository: a hash of the file, and of everything in it. It is started from the cache. */
export async function resolveMcpb(
  { file }: McpbSource,
  { root, nodePath, offline, world }: ResolveContext,
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
  const artifact = {
    kind: "mcpb",
    file,
    name,
    version,
    sha256,
    entries: Object.fromEntries(bundle.entries),
  } as const;
  const attestable = { path, sha256, manifest: bundle.manifest };
  const attest = await githubAttestations(attestable, offline, defaultGitHubLimits, world);
  const found = { artifact, closure: null, ...(attest !== undefined && { attest }) };
  const launch = readBundleLaunch(bundle.manifest, bundle.entries);
  if (typeof launch === "string") return { ...found, ...unstartable(`${file}: ${launch}`) };
  const prepare = async () => {
    const folder = await unpackBundle(bundle, file, world);
    return { path: nodePath, ...expandBundleLaunch(launch, folder), folders: [folder] };
  };
  return { ...found, prepare };
}
