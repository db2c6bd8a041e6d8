import pLimit from "p-limit";
import { PackageURL } from "packageurl-js";
import type { OciArtifact } from "../../model/artifact.ts";
import { McpLockError } from "../../model/error.ts";
import type { OciSource } from "../../model/source.ts";
import type { World } from "../../world.ts";
import type { Locked, ResolveContext, Resolved } from "../context.ts";
import { fetchOciAttestations } from "./attestations.ts";
import { loadOciConfig } from "./config.ts";
import { type Document, readConfiguration, readDocument } from "./manifest.ts";
import {
  defaultOciLimits,
  type Fetched,
  type OciLimits,
  type OciRepository,
  openRepository,
} from "./registry.ts";
import { prepareContainer } from "./start.ts";

/** Manifests of one image that are fetched at a time. */
const fetchesAtATime = 4;

/**
 * A container image: the digest of the bytes that its name means today, and of the manifest for each platform.
 * What a registry says about digests is not believed: all of them are computed here.
 */
export async function resolveOci(
  source: OciSource,
  locked: Locked | null,
  context: ResolveContext,
  limits: OciLimits = defaultOciLimits,
): Promise<Resolved> {
  const image = imageName(source);
  const known = locked?.artifact.kind === "oci" && locked.artifact.image === image ? locked.artifact : null;
  const found = context.offline
    ? { artifact: fromLock(source, image, known) }
    : await fromRegistry(source, image, known, limits, context.world);
  return { ...found, closure: null, prepare: () => prepareContainer(source, found.artifact, context.world) };
}

function imageName({ registry, repository }: OciSource): string {
  return registry === null ? repository : `${registry}/${repository}`;
}

/** A digest says what its bytes are, so for a locked one the registry has nothing to add. */
function fromLock(source: OciSource, image: string, known: OciArtifact | null): OciArtifact {
  const refuse = (problem: string) =>
    new McpLockError("OFFLINE", `${image}: ${problem}`, { hint: "run once without --offline" });
  if (source.version === null) throw refuse("what a tag means today only the registry knows");
  if (known === null || known.digest !== source.version) throw refuse("this digest is not locked yet");
  const { pinned: _, ...pinned } = known;
  return pinned;
}

async function fromRegistry(
  source: OciSource,
  image: string,
  known: OciArtifact | null,
  limits: OciLimits,
  world: World,
): Promise<Pick<Resolved, "attest"> & { readonly artifact: OciArtifact }> {
  const config = await loadOciConfig(world);
  const host = source.registry ?? config.defaultRegistry;
  if (host === null) {
    throw new McpLockError("OCI_CONFIG", `${image} names no registry, and nothing says where it comes from`, {
      hint: "name the registry in the declaration, or set MCP_LOCK_OCI_REGISTRY to the host that your container engine asks",
    });
  }
  const repository = openRepository(host, pathOf(source), config, limits, world);
  const root = await repository.manifest(source.version ?? source.spec ?? "latest");
  const document = readDocument(root, limits.entries);
  const platforms = await platformsOf(root, document, known, repository, limits);
  const artifact: OciArtifact = {
    kind: "oci",
    image,
    purl: exactPurl(source, root.digest),
    digest: root.digest,
    mediaType: document.mediaType,
    platforms: Object.fromEntries(platforms),
    ...(!source.pinned && { pinned: false as const }),
  };
  const { signatures } = config;
  const store =
    signatures === null
      ? []
      : [
          openRepository(
            signatures.host ?? config.defaultRegistry ?? host,
            signatures.repository,
            config,
            limits,
            world,
          ),
        ];
  return { artifact, attest: () => fetchOciAttestations(root.digest, [repository, ...store]) };
}

/** Docker keeps images without a namespace in one of its own, when their names leave the registry open. */
function pathOf({ registry, repository }: OciSource): string {
  return registry === null && !repository.includes("/") ? `library/${repository}` : repository;
}

/**
 * The digest of the manifest for each platform, each of which was fetched. Those under a digest that is locked
 * were fetched when it was: they cannot have changed, and registries count requests.
 */
async function platformsOf(
  root: Fetched,
  document: Document,
  known: OciArtifact | null,
  repository: OciRepository,
  limits: OciLimits,
): Promise<[string, string][]> {
  const isLocked = known?.digest === root.digest;
  if (document.kind === "manifest") {
    const locked = isLocked ? Object.keys(known.platforms) : [];
    const names =
      locked.length === 1
        ? locked
        : [readConfiguration(await repository.blob(document.config, "the configuration"))];
    return names.map((name) => [name, root.digest]);
  }
  const platforms = [...document.platforms];
  if (isLocked) return platforms;
  const limit = pLimit(fetchesAtATime);
  const digests = [...new Set(document.platforms.values())];
  try {
    await Promise.all(digests.map((digest) => limit(() => checkManifest(digest, repository, limits))));
  } finally {
    limit.clearQueue();
  }
  return platforms;
}

async function checkManifest(digest: string, repository: OciRepository, limits: OciLimits): Promise<void> {
  const fetched = await repository.manifest(digest);
  if (readDocument(fetched, limits.entries).kind === "manifest") return;
  throw new McpLockError("OCI_ANSWER", `${fetched.what} is an index inside of an index`);
}

function exactPurl({ purl }: OciSource, digest: string): string {
  const { name, qualifiers } = PackageURL.fromString(purl);
  return new PackageURL("oci", null, name, digest, qualifiers, null).toString();
}
