import type { Artifact } from "../model/artifact.ts";
import { projectName } from "../python/project-name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { exactVersion } from "../python/specifier.ts";
import { formatPythonVersion } from "../python/version.ts";

/** What an argument asks of a locked package before and after, where nothing but the version in it can differ. */
export interface AskedSpecs {
  readonly from: string;
  readonly to: string;
}

/** The versions, ranges or tags in two arguments that both name the locked package; null where one does not. */
export function askedSpecs(from: string, to: string, artifact: Artifact | null): AskedSpecs | null {
  if (artifact?.kind === "pypi") return pythonSpecs(from, to, artifact.purl);
  if (artifact === null) return null;
  const [old, now] = [askedOf(from, artifact), askedOf(to, artifact)];
  return old === null || now === null ? null : { from: old, to: now };
}

function pythonSpecs(from: string, to: string, purl: string): AskedSpecs | null {
  const name = projectName(purl.slice("pkg:pypi/".length).replace(/@.*$/, ""));
  const [old, now] = [pythonSpec(from, name), pythonSpec(to, name)];
  return old === null || now === null || old.extras !== now.extras ? null : { from: old.spec, to: now.spec };
}

function pythonSpec(arg: string, name: string): { extras: string; spec: string } | null {
  const text = arg.replace(/^--(?:from|spec)=/, "");
  const requirement = parseRequirement(text.replace(/@latest$/, ""), true);
  if (requirement === null || projectName(requirement.name) !== name) return null;
  const exact = exactVersion(requirement.specifiers);
  const spec = text.endsWith("@latest") ? "latest" : requirement.spec;
  return {
    extras: requirement.extras.join(),
    spec: exact === null ? spec : formatPythonVersion(exact),
  };
}

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
function askedOf(arg: string, artifact: Artifact): string | null {
  if (artifact.kind === "npm") return specOf(arg, npmName(artifact.purl));
  return artifact.kind === "oci" ? imageSpecOf(arg, artifact.image) : null;
}
