import { PackageURL } from "packageurl-js";
import { z } from "zod";
import { sha256 } from "../json/canonical.ts";
import { McpLockError } from "../model/error.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Component } from "../model/sbom.ts";

/** The parts of npm's lockfile (version 3, npm-package-lock.json(5)) that a closure is read from. */
const Entry = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  inBundle: z.boolean().optional(),
  optional: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  dev: z.boolean().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  cpu: z.unknown().optional(),
  libc: z.unknown().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
});
const PackageLock = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), Entry) });

type Entries = ReadonlyMap<string, z.infer<typeof Entry>>;

/** Everything that a package pulls in, and the package itself. */
interface Listed {
  /** Sorted by package URL. */
  readonly components: readonly Component[];
  /** The package URL of the package itself. */
  readonly root: string;
}

export interface NpmClosure extends Listed {
  readonly kind: "npm";
  /** An npm lockfile: npm installs from it, and scanners read it. */
  readonly lockfile: JsonObject;
}

export interface PypiClosure extends Listed {
  readonly kind: "pypi";
  /** A requirements file with hashes: uv and pip install from it, and scanners read it. */
  readonly requirements: string;
  /** The oldest version of Python that it is for. */
  readonly python: string;
}

export type Closure = NpmClosure | PypiClosure;

/** Reads npm's lockfile of a folder that depends on one package. `where` names it in errors. */
export function readClosure(lockfile: JsonObject, where: string): NpmClosure {
  const refuse = (problem: string) =>
    new McpLockError("CLOSURE_INVALID", `${where} is no closure: ${problem}`, {
      hint: "restore it from git, or lock the server again",
    });
  const parsed = PackageLock.safeParse(lockfile);
  if (!parsed.success) throw refuse("it is not an npm lockfile of version 3");
  const entries: Entries = new Map(Object.entries(parsed.data.packages));
  const wanted = Object.keys(entries.get("")?.dependencies ?? {});
  const [name] = wanted;
  const root = name === undefined ? undefined : entries.get(`node_modules/${name}`);
  if (name === undefined || wanted.length !== 1 || root === undefined) {
    throw refuse("its root does not depend on one package");
  }
  const byPurl = new Map<string, Component>();
  for (const [location, entry] of entries) {
    if (location === "" || entry.dev === true) continue;
    if (!isInside(location)) throw refuse(`${location} lies outside of node_modules`);
    if (!isPinned(entry)) throw refuse(`nothing says which bytes ${location} consists of`);
    if (entry.link === true || entry.version === undefined)
      throw refuse(`${location} is no package of a registry`);
    const component = toComponent(location, entry, entries);
    const known = byPurl.get(component.purl);
    if (known !== undefined && bytesOf(known) !== bytesOf(component)) {
      throw refuse(`${component.purl} stands in it with different bytes`);
    }
    byPurl.set(component.purl, known === undefined ? component : merged(known, component));
  }
  const components = [...byPurl.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
  return { kind: "npm", lockfile, components, root: purlOf(name, root.version ?? "") };
}

/** `sha256:` over the sorted lines `purl integrity`: the same for the same packages, wherever npm puts them. */
export function closureDigest(components: readonly Component[]): string {
  const lines = components.map(
    ({ purl, integrity, resolved }) =>
      `${purl} ${integrity ?? "-"}${resolved === null ? "" : ` ${resolved}`}\n`,
  );
  return sha256(lines.sort().join(""));
}

function toComponent(location: string, entry: z.infer<typeof Entry>, entries: Entries): Component {
  const name = entry.name ?? location.slice(location.lastIndexOf("node_modules/") + "node_modules/".length);
  const wanted = Object.keys({
    ...entry.dependencies,
    ...entry.optionalDependencies,
    ...entry.peerDependencies,
  });
  const found = wanted.flatMap((dependency) => resolvedFrom(location, dependency, entries));
  return {
    purl: purlOf(name, entry.version ?? ""),
    name,
    version: entry.version ?? "",
    integrity: entry.integrity ?? null,
    resolved: entry.resolved ?? null,
    optional: entry.optional === true || entry.devOptional === true,
    installScripts: entry.hasInstallScript === true,
    native: entry.cpu !== undefined || entry.libc !== undefined,
    marker: null,
    dependsOn: [...new Set(found)].sort(),
  };
}

/** Where Node.js would find a dependency: in the package's own node_modules, or in one above it. */
function resolvedFrom(location: string, dependency: string, entries: Entries): string[] {
  const folders = location.split("/node_modules/");
  for (let depth = folders.length; depth >= 0; depth--) {
    const folder = folders.slice(0, depth).join("/node_modules/");
    const entry = entries.get(`${folder === "" ? "" : `${folder}/`}node_modules/${dependency}`);
    if (entry?.version !== undefined) return [purlOf(entry.name ?? dependency, entry.version)];
  }
  return [];
}

/** `node_modules/a/node_modules/@b/c`, and nothing that leads out of there. */
function isInside(location: string): boolean {
  const names = `/${location}`.split("/node_modules/");
  return (
    names[0] === "" && names.slice(1).every((name) => /^(?:@[\w.~-]+\/)?(?!\.)[\w.~!*'()-]+$/.test(name))
  );
}

/** What lies in another package's bytes, what has a hash of its own, or a commit of git. */
function isPinned({ integrity, resolved, inBundle }: z.infer<typeof Entry>): boolean {
  if (integrity !== undefined) return true;
  if (resolved === undefined) return inBundle === true;
  return /^git\+[^#]+#[0-9a-f]{40}$/.test(resolved);
}

function bytesOf({ integrity, resolved }: Component): string {
  return `${integrity} ${resolved}`;
}

/** One package in two places: needed if it is in one of them, and depending on what it does in both. */
function merged(one: Component, other: Component): Component {
  return {
    ...one,
    optional: one.optional && other.optional,
    installScripts: one.installScripts || other.installScripts,
    native: one.native || other.native,
    dependsOn: [...new Set([...(one.dependsOn ?? []), ...(other.dependsOn ?? [])])].sort(),
  };
}

function purlOf(name: string, version: string): string {
  const [scope, bare] = name.startsWith("@") ? name.split("/") : [null, name];
  return new PackageURL("npm", scope ?? null, bare ?? name, version, null, null).toString();
}
