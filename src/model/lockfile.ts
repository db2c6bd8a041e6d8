import { z } from "zod";
import { Artifact } from "./artifact.ts";
import { Declared } from "./declaration.ts";
import { lockfileVersion } from "./lockfile-version.ts";
import { Sbom } from "./sbom.ts";
import { type Surface, SurfaceOnDisk } from "./surface.ts";

/** One server's entry as it stands on disk. */
export const ServerOnDisk = z.strictObject({
  declared: Declared,
  artifact: Artifact,
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
  readonly sbom?: Sbom;
  readonly surface: Surface;
}

/** What was agreed, by server name. */
export type Lockfile = ReadonlyMap<string, LockedServer>;
