import type { Artifact } from "../model/artifact.ts";

/** A version, range or tag of a registry. Anything with `:` or `/` is another place: an alias, a URL, a file. */
const registrySpec = /^[\w.^~<>=*|+ -]*$/;

/**
 * The version, range or tag that an argument asks of a package, the empty string for none; null when the
 * argument does not name this package of a registry. npm names are compared without case.
 */
export function specOf(arg: string, name: string): string | null {
  const text = arg.replace(/^--package=/, "");
  if (text.toLowerCase() === name) return "";
  if (!text.toLowerCase().startsWith(`${name}@`)) return null;
  const spec = text.slice(name.length + 1);
  return registrySpec.test(spec) ? spec : null;
}

/** The npm name in a package URL, in lower case. */
export function npmName(purl: string): string {
  const path = purl.slice("pkg:npm/".length).replace(/(?<=.)@[^@/?#]*(?:[?#].*)?$/, "");
  return path.replace(/^%40/, "@").toLowerCase();
}

/**
 * What stands behind an image's name in an argument: `:TAG`, `@DIGEST`, both or the empty string; null when the
 * argument does not name this image.
 */
export function imageSpecOf(arg: string, image: string): string | null {
  if (!arg.startsWith(image)) return null;
  const spec = arg.slice(image.length);
  return /^(?::\w[\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/.test(spec) ? spec : null;
}

/** What an argument asks of the artifact that is locked; null when it does not name it. */
export function askedOf(arg: string, artifact: Artifact): string | null {
  if (artifact.kind === "npm") return specOf(arg, npmName(artifact.purl));
  return artifact.kind === "oci" ? imageSpecOf(arg, artifact.image) : null;
}
