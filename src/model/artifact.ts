import { z } from "zod";

const Sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const Integrity = z.string().regex(/^sha512-[A-Za-z0-9+/]{86}==$/);

export const NpmArtifact = z.strictObject({
  kind: z.literal("npm"),
  purl: z
    .string()
    .regex(
      /^pkg:npm\/(?:%40(?:[\w.~!*'()-]|%[0-9A-F]{2})+\/)?(?:[\w.~!*'()-]|%[0-9A-F]{2})+@(?:[\w.-]|%[0-9A-F]{2})+(?:\?[^#@]+)?$/,
    )
    .describe("Package URL with the exact version."),
  version: z.string(),
  integrity: Integrity.describe("Subresource Integrity of the tarball's bytes, as downloaded."),
  installScripts: z.boolean().describe("Whether the package asks to run scripts when it is installed."),
  pinned: z
    .literal(false)
    .describe("Present when the declaration floats: the version is what it meant when locked.")
    .exactOptional(),
});

export const OciArtifact = z.strictObject({
  kind: z.literal("oci"),
  image: z
    .string()
    .min(1)
    .describe(
      "The image as declared, without tag and digest. One that names no registry is of the engine's own.",
    ),
  purl: z
    .string()
    .regex(/^pkg:oci\/[a-z0-9._-]+@sha256:[0-9a-f]{64}(?:\?[^#@]+)?$/)
    .describe("Package URL with the digest."),
  digest: Sha256.describe("Over the bytes of the image's index or manifest, as downloaded."),
  mediaType: z.string(),
  platforms: z
    .record(z.string().min(1), Sha256)
    .describe("The digest of the manifest for each platform that the image is made for."),
  pinned: z
    .literal(false)
    .describe("Present when the declaration floats: the digest is what it meant when locked.")
    .exactOptional(),
});

export const PypiArtifact = z.strictObject({
  kind: z.literal("pypi"),
  purl: z
    .string()
    .regex(/^pkg:pypi\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?@(?:[\w.!-]|%[0-9A-F]{2})+$/)
    .describe("Package URL with the exact version."),
  version: z.string().describe("In the normal form of PEP 440."),
  files: z
    .record(z.string().regex(/^[\w.+!-]+\.(?:whl|tar\.gz|tgz|tar\.bz2|tar\.xz|zip)$/), Sha256)
    .describe("SHA-256 of every file of the release that installers take, by its name."),
  withdrawn: z
    .enum(["yanked", "unpublished", "quarantined"])
    .describe("Present when the index no longer offers the version.")
    .exactOptional(),
  pinned: z
    .literal(false)
    .describe("Present when the declaration floats: the version is what it meant when locked.")
    .exactOptional(),
});

export const McpbArtifact = z.strictObject({
  kind: z.literal("mcpb"),
  file: z.string().min(1).describe("The bundle, relative to the repository."),
  name: z.string().min(1).describe("As its own manifest.json says; so is the version."),
  version: z.string().min(1),
  sha256: Sha256.describe("Over the bytes of the file: the `fileSha256` of a server.json."),
  entries: z
    .record(z.string().min(1), Sha256)
    .describe("SHA-256 of every file in the bundle, by its path in there."),
});

export const GitArtifact = z.strictObject({
  kind: z.literal("git"),
  url: z.string().min(1).describe("The address of the repository, without credentials."),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  ref: z.string().min(1).nullable().describe("The declared tag or branch; null where none is."),
  pinned: z
    .literal(false)
    .describe("Present when the declaration floats: the commit is what it meant when locked.")
    .exactOptional(),
});

export const LocalArtifact = z.strictObject({
  kind: z.literal("local"),
  root: z.string().describe("Folder of the program's package, relative to the repository."),
  entry: z.string().describe("The program, relative to the repository."),
  files: z.int().nonnegative(),
  digest: Sha256.describe(
    "Over path, mode and SHA-256 of every file of the package that git tracks or does not ignore.",
  ),
});

export const RemoteArtifact = z.strictObject({
  kind: z.literal("remote"),
  origin: z.string(),
  path: z.string(),
});

/** What exactly a server consists of. A remote endpoint has no bytes to pin: only where it is. */
export const Artifact = z.discriminatedUnion("kind", [
  NpmArtifact,
  OciArtifact,
  PypiArtifact,
  McpbArtifact,
  GitArtifact,
  LocalArtifact,
  RemoteArtifact,
]);

export type NpmArtifact = z.infer<typeof NpmArtifact>;
export type OciArtifact = z.infer<typeof OciArtifact>;
export type PypiArtifact = z.infer<typeof PypiArtifact>;
export type McpbArtifact = z.infer<typeof McpbArtifact>;
export type GitArtifact = z.infer<typeof GitArtifact>;
export type LocalArtifact = z.infer<typeof LocalArtifact>;
export type RemoteArtifact = z.infer<typeof RemoteArtifact>;
export type Artifact = z.infer<typeof Artifact>;
