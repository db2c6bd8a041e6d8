import { fingerprint } from "../../src/json/canonical.ts";
import type {
  Artifact,
  GitArtifact,
  LocalArtifact,
  McpbArtifact,
  NpmArtifact,
  OciArtifact,
  PypiArtifact,
} from "../../src/model/artifact.ts";
import type { RemoteDeclared, StdioDeclared } from "../../src/model/declaration.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { LockedServer } from "../../src/model/lockfile.ts";
import type { RegistrySignature, Signature, VerifiedSignature } from "../../src/model/signature.ts";
import type { Definition, Surface } from "../../src/model/surface.ts";

type OtherArtifact = Exclude<Artifact, NpmArtifact>;

/** What a server is made of in a test; whatever is left out is as in `notes`, a server of an npm package. */
export interface ServerParts {
  readonly declared?: Partial<StdioDeclared> | RemoteDeclared;
  readonly artifact?: Partial<NpmArtifact> | OtherArtifact;
  readonly signature?: Signature;
  readonly registrySignature?: RegistrySignature;
  readonly surface?: Surface;
}

/** What a server offers in a test. */
export interface OfferParts {
  readonly capabilities?: readonly string[];
  readonly requests?: readonly string[];
  readonly instructions?: string | null;
  readonly tools?: readonly JsonObject[];
  readonly prompts?: readonly JsonObject[];
  readonly resourceTemplates?: readonly JsonObject[];
  readonly resources?: readonly JsonObject[];
}

const declaredByDefault: StdioDeclared = {
  in: [".mcp.json"],
  transport: "stdio",
  command: "npx",
  args: ["-y", "@example/notes-mcp@1.4.0", "--folder", "."],
  env: ["LOG_LEVEL"],
  headers: [],
};

const artifactByDefault: NpmArtifact = {
  kind: "npm",
  purl: "pkg:npm/%40example/notes-mcp@1.4.0",
  version: "1.4.0",
  integrity: integrityOf("a"),
  installScripts: false,
};

/** An entry of a lockfile, or what was observed of a server. */
export function lockedServer(parts: ServerParts = {}): LockedServer {
  const { declared = {}, artifact = {}, surface } = parts;
  const whole = isOther(artifact) ? artifact : { ...artifactByDefault, ...artifact };
  return {
    declared: "url" in declared ? declared : { ...declaredByDefault, ...declared },
    artifact: whole,
    ...signatures(whole, parts),
    surface: surface ?? surfaceOf(notes),
  };
}

function signatures(
  { kind }: Artifact,
  parts: ServerParts,
): Pick<LockedServer, "signature" | "registrySignature" | "attestations"> {
  if (kind === "local" || kind === "remote" || kind === "git") return {};
  const untold = { status: "unavailable", reason: "not-offered" } as const;
  const { signature = untold, registrySignature = untold } = parts;
  const isVerified = signature.status === "verified" || registrySignature.status === "verified";
  return {
    signature,
    ...(kind === "npm" && { registrySignature }),
    ...(isVerified && { attestations: fingerprint("attestations") }),
  };
}

/** The signature of a release that a workflow of GitHub has built. */
export function verifiedSignature(parts: Partial<VerifiedSignature> = {}): VerifiedSignature {
  return {
    status: "verified",
    issuer: "https://issuer.example",
    signer: "https://github.com/acme/notes/.github/workflows/release.yml",
    sourceRepository: "https://github.com/acme/notes",
    sourceRepositoryId: "1001",
    sourceOwnerId: "77",
    buildConfig: "https://github.com/acme/notes/.github/workflows/release.yml",
    runner: "github-hosted",
    trigger: "push",
    ref: "refs/tags/v1.4.0",
    predicateType: "https://slsa.dev/provenance/v1",
    commit: "a".repeat(40),
    logIndex: "4711",
    ...parts,
  };
}

function isOther(artifact: Partial<NpmArtifact> | OtherArtifact): artifact is OtherArtifact {
  return artifact.kind !== undefined && artifact.kind !== "npm";
}

/** A program of the repository. */
export function localArtifact(parts: Partial<LocalArtifact> = {}): LocalArtifact {
  const digest = fingerprint("files");
  return { kind: "local", root: "server", entry: "server/index.js", files: 3, digest, ...parts };
}

/** A bundle of the repository. */
export function mcpbArtifact(parts: Partial<McpbArtifact> = {}): McpbArtifact {
  return {
    kind: "mcpb",
    file: "bundles/notes.mcpb",
    name: "notes",
    version: "1.4.0",
    sha256: fingerprint("bundle"),
    entries: { "manifest.json": fingerprint("manifest"), "server/index.js": fingerprint("program") },
    ...parts,
  };
}

/** A git repository at a commit. */
export function gitArtifact(parts: Partial<GitArtifact> = {}): GitArtifact {
  return { kind: "git", url: "https://x.example/r.git", commit: "a".repeat(40), ref: null, ...parts };
}

/** A container image for two platforms. */
export function ociArtifact(parts: Partial<OciArtifact> = {}): OciArtifact {
  const digest = parts.digest ?? fingerprint("index");
  return {
    kind: "oci",
    image: "r.example/tools/notes",
    purl: `pkg:oci/notes@${digest}?repository_url=r.example%2Ftools%2Fnotes&tag=1.4`,
    digest,
    mediaType: "application/vnd.oci.image.index.v1+json",
    platforms: { "linux/amd64": fingerprint("amd64"), "linux/arm64": fingerprint("arm64") },
    ...parts,
  };
}

/** A release of a Python project. */
export function pypiArtifact(parts: Partial<PypiArtifact> = {}): PypiArtifact {
  return {
    kind: "pypi",
    purl: "pkg:pypi/notes-mcp@1.4.0",
    version: "1.4.0",
    files: {
      "notes_mcp-1.4.0-py3-none-any.whl": fingerprint("wheel"),
      "notes_mcp-1.4.0.tar.gz": fingerprint("source"),
    },
    ...parts,
  };
}

/** A server that is dialled. */
export function remoteServer(url: string, parts: Partial<RemoteDeclared> = {}): LockedServer {
  const { origin, pathname } = new URL(url);
  return lockedServer({
    declared: { in: [".mcp.json"], transport: "http", url, env: [], headers: ["Authorization"], ...parts },
    artifact: { kind: "remote", origin, path: pathname },
  });
}

export function integrityOf(letter: string): string {
  return `sha512-${letter.repeat(86)}==`;
}

export function surfaceOf(offer: OfferParts): Surface {
  const { instructions = null } = offer;
  return {
    protocol: "2025-11-25",
    server: { name: "notes", version: "1.4.0" },
    capabilities: offer.capabilities ?? ["tools"],
    ...(offer.requests !== undefined && { requests: offer.requests }),
    instructions:
      instructions === null ? null : { fingerprint: fingerprint(instructions), text: instructions },
    tools: definitionsBy("name", offer.tools),
    prompts: definitionsBy("name", offer.prompts),
    resourceTemplates: definitionsBy("uriTemplate", offer.resourceTemplates),
    resources: definitionsBy("uri", offer.resources),
  };
}

function definitionsBy(key: string, all: readonly JsonObject[] = []): Map<string, Definition> {
  return new Map(
    all.map((definition) => [String(definition[key]), { fingerprint: fingerprint(definition), definition }]),
  );
}

/** A tool as a well-behaved server describes it. */
export const readNote: JsonObject = {
  name: "read_note",
  title: "Read a note",
  description: "Returns the text of one note.",
  inputSchema: {
    type: "object",
    properties: {
      id: { type: "string", description: "Which note.", pattern: "^[a-z]+$" },
      format: { type: "string", enum: ["text", "html"], default: "text" },
      limit: { type: "integer", minimum: 1, maximum: 100 },
    },
    required: ["id"],
    additionalProperties: false,
  },
  annotations: { title: "Read", readOnlyHint: true, openWorldHint: false },
  icons: [{ src: "https://icons.example/note.png", mimeType: "image/png" }],
};

export const listNotes: JsonObject = {
  name: "list_notes",
  description: "Lists the notes.",
  inputSchema: { type: "object" },
};

export const summarise: JsonObject = {
  name: "summarise",
  description: "Summarises a note.",
  arguments: [{ name: "id", description: "Which note.", required: true }],
};

export const noteTemplate: JsonObject = {
  name: "note",
  uriTemplate: "note:///{id}",
  description: "A note by its id.",
  mimeType: "text/plain",
};

/** What the server `notes` offers. */
export const notes: OfferParts = {
  instructions: "Keep notes short.",
  tools: [readNote, listNotes],
  prompts: [summarise],
  resourceTemplates: [noteTemplate],
};
