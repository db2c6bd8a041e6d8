import type {
  Artifact,
  GitArtifact,
  LocalArtifact,
  McpbArtifact,
  NpmArtifact,
  OciArtifact,
  PypiArtifact,
} from "../model/artifact.ts";
import type { Change } from "../model/change.ts";
import type { JsonValue } from "../model/json-value.ts";
import type { Observation } from "../model/observation.ts";
import { escapePointer } from "./difference.ts";

/** That the locked version is not to be had any more. */
export function withdrawal(server: string, { isWithdrawn }: Observation): Change[] {
  if (isWithdrawn !== true) return [];
  return [
    {
      kind: "stated",
      server,
      subject: { kind: "artifact", name: null, path: "/withdrawn" },
      after: "unpublished",
    },
  ];
}

/** In what two artifacts of a server differ. A remote one is where its declaration says, and compared there. */
export function compareArtifacts(server: string, before: Artifact | null, after: Artifact | null): Change[] {
  if (before === null || after === null) return [];
  const changed = (path: string, from: JsonValue, to: JsonValue): Change[] =>
    from === to
      ? []
      : [
          {
            kind: "changed",
            server,
            subject: { kind: "artifact", name: null, path },
            before: from,
            after: to,
          },
        ];
  if (before.kind === "npm" && after.kind === "npm") return compareNpm(before, after, changed);
  if (before.kind === "oci" && after.kind === "oci") return compareOci(before, after, changed);
  if (before.kind === "pypi" && after.kind === "pypi") return comparePypi(server, before, after, changed);
  if (before.kind === "mcpb" && after.kind === "mcpb") return compareMcpb(before, after, changed);
  if (before.kind === "git" && after.kind === "git") return compareGit(before, after, changed);
  if (before.kind === "local" && after.kind === "local") return compareLocal(before, after, changed);
  if (before.kind === after.kind) return [];
  return changed("", { ...before }, { ...after });
}

type Changed = (path: string, from: JsonValue, to: JsonValue) => Change[];

function compareNpm(before: NpmArtifact, after: NpmArtifact, changed: Changed): Change[] {
  const source = changed("/purl", withoutVersion(before.purl), withoutVersion(after.purl));
  if (source.length > 0) return source;
  return [
    ...changed("/version", before.version, after.version),
    ...(before.version === after.version ? changed("/integrity", before.integrity, after.integrity) : []),
    ...changed("/installScripts", before.installScripts, after.installScripts),
    ...changed("/pinned", before.pinned ?? true, after.pinned ?? true),
  ];
}

/**
 * The digest is the version of an image. It covers everything else: under the same digest there can be no other
 * manifests, so whatever differs there says that bytes were replaced, or the lock edited.
 */
function compareOci(before: OciArtifact, after: OciArtifact, changed: Changed): Change[] {
  const source = changed("/image", before.image, after.image);
  if (source.length > 0) return source;
  const content = (platforms: OciArtifact["platforms"]) =>
    Object.entries(platforms)
      .map(([platform, digest]) => `${platform} ${digest}`)
      .sort()
      .join("\n");
  return [
    ...changed("/version", before.digest, after.digest),
    ...(before.digest === after.digest
      ? changed("/platforms", content(before.platforms), content(after.platforms))
      : []),
    ...changed("/pinned", before.pinned ?? true, after.pinned ?? true),
  ];
}

function comparePypi(server: string, before: PypiArtifact, after: PypiArtifact, changed: Changed): Change[] {
  const source = changed("/purl", withoutVersion(before.purl), withoutVersion(after.purl));
  if (source.length > 0) return source;
  const differing = (path: string, from: JsonValue | undefined, to: JsonValue | undefined) =>
    memberChange(server, path, from, to);
  return [
    ...changed("/version", before.version, after.version),
    ...(before.version === after.version ? compareFiles(before.files, after.files, differing) : []),
    ...differing("/withdrawn", before.withdrawn, after.withdrawn),
    ...changed("/pinned", before.pinned ?? true, after.pinned ?? true),
  ];
}

type Files = PypiArtifact["files"];

function compareFiles(
  before: Files,
  after: Files,
  differing: (path: string, from: JsonValue | undefined, to: JsonValue | undefined) => Change[],
): Change[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => differing(`/files/${escapePointer(name)}`, old.get(name), now.get(name)));
}

/** What is there on one side only was added or removed. */
function memberChange(
  server: string,
  path: string,
  from: JsonValue | undefined,
  to: JsonValue | undefined,
): Change[] {
  const subject = { kind: "artifact", name: null, path } as const;
  if (from === to) return [];
  if (from === undefined) return to === undefined ? [] : [{ kind: "added", server, subject, after: to }];
  if (to === undefined) return [{ kind: "removed", server, subject, before: from }];
  return [{ kind: "changed", server, subject, before: from, after: to }];
}

/** Commits cannot be ordered: a tag or branch that moved counts as the worse of upgrade and downgrade. */
function compareGit(before: GitArtifact, after: GitArtifact, changed: Changed): Change[] {
  const source = changed("/url", before.url, after.url);
  if (source.length > 0) return source;
  return [
    ...changed("/version", before.commit, after.commit),
    ...changed("/pinned", before.pinned ?? true, after.pinned ?? true),
  ];
}

/** What the bundle calls itself, and under the same version whatever it holds: a version is packed once. */
function compareMcpb(before: McpbArtifact, after: McpbArtifact, changed: Changed): Change[] {
  return [
    ...changed("/file", before.file, after.file),
    ...changed("/name", before.name, after.name),
    ...changed("/version", before.version, after.version),
    ...(before.version === after.version
      ? changed("/integrity", contentBeside(before, after), contentBeside(after, before))
      : []),
  ];
}

/** The hash of a bundle, and of those files in it that another one does not have or has otherwise. */
function contentBeside({ sha256, entries }: McpbArtifact, other: McpbArtifact): string {
  const others = new Map(Object.entries(other.entries));
  const own = Object.entries(entries).filter(([path, hash]) => others.get(path) !== hash);
  return [sha256, ...own.map(([path, hash]) => `${path} ${hash}`).sort()].join("\n");
}

/** A digest over other files is not the same digest: the entry and its folder are part of it. */
function compareLocal(before: LocalArtifact, after: LocalArtifact, changed: Changed): Change[] {
  return [
    ...changed("/entry", before.entry, after.entry),
    ...changed("/root", before.root, after.root),
    ...changed("/digest", before.digest, after.digest),
  ];
}

/** `pkg:npm/a@1?b=c` without `@1`. The lock's schema allows one `@`: a scope's is escaped. */
function withoutVersion(purl: string): string {
  return purl.replace(/@[^?#]*/, "");
}
