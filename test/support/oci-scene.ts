import { identify } from "../../src/identify/identify.ts";
import { formatLockfile } from "../../src/lockfile/format.ts";
import type { StdioDeclared } from "../../src/model/declaration.ts";
import { realWorld } from "../../src/real-world.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { type FakeOci, startOci } from "./oci.ts";
import { makeRepository, type Repository } from "./repository.ts";
import { lockedServer, surfaceOf } from "./servers.ts";

/** A registry of images, and a repository that declares a server in a container. */
export interface OciScene {
  readonly registry: FakeOci;
  readonly repository: Repository;
  readonly env: Record<string, string>;
}

function declaredFor(image: string): StdioDeclared {
  const args = ["run", "-i", "--rm", "-e", "NOTES_KEY", image, "--folder", "/notes"];
  return { in: [".mcp.json"], transport: "stdio", command: "docker", args, env: [], headers: [] };
}

export function declareImage(repository: Repository, image: string): void {
  const { command, args } = declaredFor(image);
  repository.write(".mcp.json", { mcpServers: { notes: { command, args } } });
}

/** A registry with one image, and a repository that declares it; nothing is locked yet. */
export async function startOciScene(
  reference: (digest: string) => string = () => ":1.4",
): Promise<OciScene & { image: string }> {
  const registry = await startOci();
  const image = `${registry.host}/tools/notes${reference(registry.push("tools/notes", { tag: "1.4" }))}`;
  const repository = makeRepository();
  const config = makeRepository();
  declareImage(repository, image);
  return { registry, repository, env: { DOCKER_CONFIG: config.root, HOME: config.root }, image };
}

/** Writes the lock as `lock` does, but starts nothing: there may be no container engine here. */
export async function startLockedOci(
  reference?: (digest: string) => string,
): Promise<OciScene & { image: string }> {
  const scene = await startOciScene(reference);
  const declared = declaredFor(scene.image);
  const npmConfig = () => Promise.reject(new Error("npm is not asked"));
  const world = { ...realWorld(), env: new Map(Object.entries(scene.env)) };
  const { root } = scene.repository;
  const context = { root, offline: false, nodePath: process.execPath, ownFiles: [], npmConfig, world };
  const { artifact } = await resolve(identify(declared), null, context);
  if (artifact.kind !== "oci") throw new Error(artifact.kind);
  const server = {
    ...lockedServer({ declared, artifact, signature: { status: "unsigned" } }),
    surface: surfaceOf({}),
  };
  scene.repository.write("mcp-lock.json", formatLockfile(new Map([["notes", server]])));
  return scene;
}
