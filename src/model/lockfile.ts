import { z } from "zod";
import { Artifact } from "./artifact.ts";
import { Declared } from "./declaration.ts";
import { lockfileVersion } from "./lockfile-version.ts";
import { Sbom } from "./sbom.ts";
import { RegistrySignature, Signature } from "./signature.ts";
import { type Surface, SurfaceOnDisk } from "./surface.ts";

/** One server's entry as it stands on disk. */
export const ServerOnDisk = z.strictObject({
  declared: Declared,
  artifact: Artifact,
  signature: Signature.describe(
    "Absent where nothing could be signed: local programs, commits, endpoints.",
  ).exactOptional(),
  registrySignature: RegistrySignature.describe("Only npm has one.").exactOptional(),
  attestations: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe(
      "Over the RFC 8785 bytes of attestations.json beside the lock: what the signatures were verified from.",
    )
    .exactOptional(),
  sbom: Sbom.describe("Absent where a server pulls in no packages that can be listed.").exactOptional(),
  surface: SurfaceOnDisk,
});

/** mcp-lock.json as it stands on disk. Cross-field rules are checked by the reader. */
export const LockfileOnDisk = z.strictObject({
  $schema: z.string(),
  generator: z.literal("mcp-lock"),
  lockfileVersion: z.literal(lockfileVersion),
  servers: z.record(z.string(), ServerOnDisk),
});

export type LockfileOnDisk = z.infer<typeof LockfileOnDisk>;

/** What was agreed about one server. */
export interface LockedServer {
  readonly declared: Declared;
  readonly artifact: Artifact;
  readonly signature?: Signature;
  readonly registrySignature?: RegistrySignature;
  readonly attestations?: string;
  readonly sbom?: Sbom;
  readonly surface: Surface;
}

/** What was agreed, by server name. */
export type Lockfile = ReadonlyMap<string, LockedServer>;
