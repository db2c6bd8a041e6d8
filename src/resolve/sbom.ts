import { fingerprint, sha256 } from "../json/canonical.ts";
import type { JsonObject } from "../model/json-value.ts";
import type { Component, Sbom } from "../model/sbom.ts";
import { type Closure, closureDigest } from "./closure.ts";

/** What versions are chosen for, so that they do not depend on what runs mcp-lock. */
function resolvedFor(closure: Closure): string {
  return closure.kind === "npm" ? "node 24" : `python ${closure.python}`;
}

/** The version of Python that a lock names as what versions were chosen for; null where it names none. */
export function pythonOf({ resolvedFor }: Sbom): string | null {
  return /^python (\d+(?:\.\d+){1,2})$/.exec(resolvedFor)?.[1] ?? null;
}

/**
 * The bill of materials of a closure: CycloneDX 1.6 (ECMA-424), with nothing in it that differs between two
 * machines or moments.
 */
export function sbomDocument({ kind, components, root }: Closure): JsonObject {
  const own = components.find(({ purl }) => purl === root);
  // Of an npm package the lock names the integrity; of a release it names files that are not all installed.
  const hashes = kind === "pypi" ? { hashes: hashesOf(own?.integrity ?? "") } : {};
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { ...named(own?.name ?? "", own?.version ?? "", root), type: "application", ...hashes },
    },
    components: components.filter(({ purl }) => purl !== root).map(toLibrary),
    // What is not in the graph has dependencies that are not known (CycloneDX 1.6, "dependencies").
    dependencies: components.flatMap(({ purl, dependsOn }) =>
      dependsOn === null ? [] : [{ ref: purl, dependsOn: [...dependsOn] }],
    ),
  };
}

/** The same with a serial number that its content gives: to print. */
export function printedSbom(closure: Closure): JsonObject {
  const document = sbomDocument(closure);
  return { ...document, serialNumber: `urn:uuid:${uuidOf(sha256(JSON.stringify(document)))}` };
}

/** What the lock records of a closure. */
export function sbomOf(closure: Closure): Sbom {
  return {
    format: "CycloneDX 1.6",
    digest: fingerprint(sbomDocument(closure)),
    components: closure.components.length - 1,
    closure: closureDigest(closure.components),
    resolvedFor: resolvedFor(closure),
  };
}

function toLibrary({ name, version, purl, integrity, resolved, optional, marker }: Component): JsonObject {
  return {
    ...named(name, version, purl),
    type: "library",
    scope: optional ? "optional" : "required",
    ...(integrity !== null && { hashes: hashesOf(integrity) }),
    ...(resolved !== null && { externalReferences: [{ type: "distribution", url: resolved }] }),
    ...(marker !== null && { properties: [{ name: "mcp-lock:marker", value: marker }] }),
  };
}

function named(name: string, version: string, purl: string): JsonObject {
  const [group, bare] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return { "bom-ref": purl, ...(group !== undefined && { group }), name: bare ?? name, version, purl };
}

const algorithms: ReadonlyMap<string, string> = new Map([
  ["sha512", "SHA-512"],
  ["sha384", "SHA-384"],
  ["sha256", "SHA-256"],
  ["sha1", "SHA-1"],
]);

/** Subresource Integrity, or `sha256:HEX`, in the words of CycloneDX. */
function hashesOf(integrity: string): JsonObject[] {
  return integrity.split(/\s+/).flatMap((hash) => {
    if (hash.startsWith("sha256:")) return [{ alg: "SHA-256", content: hash.slice("sha256:".length) }];
    const [algorithm = "", value = ""] = hash.split(/-(.*)/s);
    const alg = algorithms.get(algorithm);
    return alg === undefined ? [] : [{ alg, content: Buffer.from(value, "base64").toString("hex") }];
  });
}

/** A UUID of version 8 (RFC 9562, section 5.8): its bits are those of a digest. */
function uuidOf(digest: string): string {
  const hex = digest.slice("sha256:".length);
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
