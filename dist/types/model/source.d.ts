/** Which artifact a declaration names, before any registry was asked. */
export type Source = NpmSource | PypiSource | OciSource | McpbSource | GitSource | LocalSource | RemoteSource | UnresolvedSource;
export interface NpmSource {
    readonly kind: "npm";
    /** The raw npm name; the purl lower-cases it. */
    readonly name: string;
    readonly purl: string;
    /** An exact version, or null where the declaration floats. */
    readonly version: string | null;
    /** A range or dist-tag; null beside an exact version and where nothing is said. */
    readonly spec: string | null;
    readonly pinned: boolean;
    /** The executable asked for; null means the package's own default. */
    readonly bin: string | null;
    /** Arguments for the server itself. */
    readonly args: readonly string[];
}
export type ContainerEngine = "docker" | "podman" | "nerdctl";
/** A container image that an engine starts. */
export interface OciSource {
    readonly kind: "oci";
    readonly engine: ContainerEngine;
    /** `HOST` or `HOST:PORT`; null where the declaration leaves the registry to the engine. */
    readonly registry: string | null;
    /** As declared, without the registry. */
    readonly repository: string;
    readonly purl: string;
    /** The digest, or null where the declaration floats. */
    readonly version: string | null;
    /** The tag; null beside a digest and where nothing is said. */
    readonly spec: string | null;
    readonly pinned: boolean;
    /** `--platform`, or null. */
    readonly platform: string | null;
    /** `--entrypoint`, or null. */
    readonly entrypoint: string | null;
    /** Arguments for the container. */
    readonly args: readonly string[];
}
export interface PypiSource {
    readonly kind: "pypi";
    /** As indexes know it (PEP 503); the purl keeps its dots. */
    readonly name: string;
    readonly purl: string;
    /** An exact version, or null where the declaration floats. */
    readonly version: string | null;
    /** Conditions on the version, or `latest`; null beside an exact version and where nothing is said. */
    readonly spec: string | null;
    readonly pinned: boolean;
    /** Optional parts of the package that are asked for, sorted. */
    readonly extras: readonly string[];
    /** What installs it, and so whose configuration counts. */
    readonly installer: "uv" | "pipx";
    /** The version of Python asked for; null means any. */
    readonly python: string | null;
    /** The executable asked for; null means the one with the package's name. */
    readonly bin: string | null;
    /** Arguments for the server itself. */
    readonly args: readonly string[];
}
/** A package that npm fetches from a git repository. */
export interface GitSource {
    readonly kind: "git";
    /** An https address without credentials. */
    readonly url: string;
    /** All 40 digits, or null where the declaration floats. */
    readonly commit: string | null;
    /** The tag or branch; null beside a commit and where nothing is said. */
    readonly ref: string | null;
    readonly pinned: boolean;
    readonly bin: string | null;
    readonly args: readonly string[];
}
/** An MCPB bundle that lies in the repository. */
export interface McpbSource {
    readonly kind: "mcpb";
    /** The bundle as declared: relative to the repository. */
    readonly file: string;
    readonly args: readonly string[];
}
export interface LocalSource {
    readonly kind: "local";
    readonly runtime: "node";
    /** The program as declared: relative to the repository. */
    readonly entry: string;
    readonly args: readonly string[];
}
export interface RemoteSource {
    readonly kind: "remote";
    readonly url: string;
}
export interface UnresolvedSource {
    readonly kind: "unresolved";
    /** Why nothing was resolved, in words a person can act on. */
    readonly reason: string;
}
