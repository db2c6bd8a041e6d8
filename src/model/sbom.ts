import { z } from "zod";

const Sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** The bill of materials of everything that a server's package pulls in, by its hashes. */
export const Sbom = z.strictObject({
  format: z.literal("CycloneDX 1.6"),
  digest: Sha256.describe("Over the RFC 8785 bytes of the bill of materials that `mcp-lock sbom` prints."),
  components: z.int().nonnegative().describe("How many packages it names."),
  closure: Sha256.describe("Over the sorted lines `purl integrity` of these packages."),
  resolvedFor: z.string().describe("What the versions were chosen for."),
});

export type Sbom = z.infer<typeof Sbom>;

/** One package that a server pulls in. */
export interface Component {
  readonly purl: string;
  /** With its scope, as the registry names it. */
  readonly name: string;
  readonly version: string;
  /**
   * Subresource Integrity; of a project with several files `sha256:HEX` of each, sorted, with spaces between. null
   * for what lies inside of another package.
   */
  readonly integrity: string | null;
  /** Where it comes from, when that is no registry; else null. */
  readonly resolved: string | null;
  /** Whether the server may be installed without it. */
  readonly optional: boolean;
  /** Whether it asks to run scripts when it is installed. */
  readonly installScripts: boolean;
  /** Whether it is made for certain processors or systems: machine code. */
  readonly native: boolean;
  /** Where it is installed, as a marker (PEP 508); null for everywhere. */
  readonly marker: string | null;
  /** Package URLs of what it depends on, sorted; null where only the whole is known. */
  readonly dependsOn: readonly string[] | null;
}
