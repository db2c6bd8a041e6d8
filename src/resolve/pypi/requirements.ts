import { PackageURL } from "packageurl-js";
import type { PypiArtifact } from "../../model/artifact.ts";
import type { Component } from "../../model/sbom.ts";
import { projectName } from "../../python/project-name.ts";
import {
  formatRequirements,
  type LockedRequirement,
  readRequirements,
} from "../../python/requirements-file.ts";
import { comparePythonVersions, parsePythonVersion } from "../../python/version.ts";
import type { PypiClosure } from "../closure.ts";

/**
 * The closure of a release, from a requirements file that names it and everything that it pulls in. Which project
 * needs which other one is not in such a file. A text is the reason why it is no closure of that release.
 */
export function closureFrom(text: string, artifact: PypiArtifact, python: string): PypiClosure | string {
  const requirements = readRequirements(text);
  if (typeof requirements === "string") return requirements;
  const root = requirements.find((one) => isRelease(one, artifact));
  if (root === undefined) return `it does not name ${artifact.purl}`;
  if (root.marker !== null) return "it does not install the server's own package everywhere";
  const files = new Set(Object.values(artifact.files));
  if (!root.hashes.every((hash) => files.has(hash))) return `it names other files of ${artifact.purl}`;
  const components = requirements.map(toComponent).sort((a, b) => (a.purl < b.purl ? -1 : 1));
  return {
    kind: "pypi",
    requirements: formatRequirements(requirements),
    python,
    components,
    root: toComponent(root).purl,
  };
}

function isRelease({ name, version }: LockedRequirement, artifact: PypiArtifact): boolean {
  const [one, other] = [parsePythonVersion(version), parsePythonVersion(artifact.version)];
  const isSame = one !== null && other !== null && comparePythonVersions(one, other) === 0;
  return isSame && name === projectName(PackageURL.fromString(artifact.purl).name);
}

function toComponent({ name, version, marker, hashes }: LockedRequirement): Component {
  return {
    purl: new PackageURL("pypi", null, name, version, null, null).toString(),
    name,
    version,
    integrity: hashes.join(" "),
    resolved: null,
    optional: marker !== null,
    // Nothing but wheels is installed, and those run nothing then. A file's name would tell what is machine code.
    installScripts: false,
    native: false,
    marker,
    dependsOn: null,
  };
}
