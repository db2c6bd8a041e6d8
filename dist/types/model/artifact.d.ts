import { z } from "zod";
export declare const NpmArtifact: z.ZodObject<{
    kind: z.ZodLiteral<"npm">;
    purl: z.ZodString;
    version: z.ZodString;
    integrity: z.ZodString;
    installScripts: z.ZodBoolean;
    pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
}, z.core.$strict>;
export declare const OciArtifact: z.ZodObject<{
    kind: z.ZodLiteral<"oci">;
    image: z.ZodString;
    purl: z.ZodString;
    digest: z.ZodString;
    mediaType: z.ZodString;
    platforms: z.ZodRecord<z.ZodString, z.ZodString>;
    pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
}, z.core.$strict>;
export declare const PypiArtifact: z.ZodObject<{
    kind: z.ZodLiteral<"pypi">;
    purl: z.ZodString;
    version: z.ZodString;
    files: z.ZodRecord<z.ZodString, z.ZodString>;
    withdrawn: z.ZodExactOptional<z.ZodEnum<{
        quarantined: "quarantined";
        unpublished: "unpublished";
        yanked: "yanked";
    }>>;
    pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
}, z.core.$strict>;
export declare const McpbArtifact: z.ZodObject<{
    kind: z.ZodLiteral<"mcpb">;
    file: z.ZodString;
    name: z.ZodString;
    version: z.ZodString;
    sha256: z.ZodString;
    entries: z.ZodRecord<z.ZodString, z.ZodString>;
}, z.core.$strict>;
export declare const GitArtifact: z.ZodObject<{
    kind: z.ZodLiteral<"git">;
    url: z.ZodString;
    commit: z.ZodString;
    ref: z.ZodNullable<z.ZodString>;
    pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
}, z.core.$strict>;
export declare const LocalArtifact: z.ZodObject<{
    kind: z.ZodLiteral<"local">;
    root: z.ZodString;
    entry: z.ZodString;
    files: z.ZodInt;
    digest: z.ZodString;
}, z.core.$strict>;
export declare const RemoteArtifact: z.ZodObject<{
    kind: z.ZodLiteral<"remote">;
    origin: z.ZodString;
    path: z.ZodString;
}, z.core.$strict>;
/** What exactly a server consists of. A remote endpoint has no bytes to pin: only where it is. */
export declare const Artifact: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"npm">;
    purl: z.ZodString;
    version: z.ZodString;
    integrity: z.ZodString;
    installScripts: z.ZodBoolean;
    pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"oci">;
    image: z.ZodString;
    purl: z.ZodString;
    digest: z.ZodString;
    mediaType: z.ZodString;
    platforms: z.ZodRecord<z.ZodString, z.ZodString>;
    pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"pypi">;
    purl: z.ZodString;
    version: z.ZodString;
    files: z.ZodRecord<z.ZodString, z.ZodString>;
    withdrawn: z.ZodExactOptional<z.ZodEnum<{
        quarantined: "quarantined";
        unpublished: "unpublished";
        yanked: "yanked";
    }>>;
    pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"mcpb">;
    file: z.ZodString;
    name: z.ZodString;
    version: z.ZodString;
    sha256: z.ZodString;
    entries: z.ZodRecord<z.ZodString, z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"git">;
    url: z.ZodString;
    commit: z.ZodString;
    ref: z.ZodNullable<z.ZodString>;
    pinned: z.ZodExactOptional<z.ZodLiteral<false>>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"local">;
    root: z.ZodString;
    entry: z.ZodString;
    files: z.ZodInt;
    digest: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"remote">;
    origin: z.ZodString;
    path: z.ZodString;
}, z.core.$strict>], "kind">;
export type NpmArtifact = z.infer<typeof NpmArtifact>;
export type OciArtifact = z.infer<typeof OciArtifact>;
export type PypiArtifact = z.infer<typeof PypiArtifact>;
export type McpbArtifact = z.infer<typeof McpbArtifact>;
export type GitArtifact = z.infer<typeof GitArtifact>;
export type LocalArtifact = z.infer<typeof LocalArtifact>;
export type RemoteArtifact = z.infer<typeof RemoteArtifact>;
export type Artifact = z.infer<typeof Artifact>;
