import { projectName } from "./project-name.ts";
import { type PythonVersion, parsePythonVersion } from "./version.ts";

const sourceArchive = /\.(?:tar\.gz|tgz|tar\.bz2|tar\.xz|zip)$/;

/**
 * The version of a project that a file belongs to, by its name: a wheel (PEP 427) or a source archive (PEP 625).
 * null for what installers do not take, and for files of other projects.
 */
export function versionOfFile(file: string, project: string): PythonVersion | null {
  if (!/^[\w.+!-]+$/.test(file)) return null;
  if (file.endsWith(".whl")) {
    const parts = file.slice(0, -".whl".length).split("-");
    const [name = "", version = ""] = parts;
    const isWheel = (parts.length === 5 || parts.length === 6) && projectName(name) === project;
    return isWheel ? parsePythonVersion(version.replaceAll("_", "-")) : null;
  }
  if (!sourceArchive.test(file)) return null;
  const stem = file.replace(sourceArchive, "");
  for (let at = stem.indexOf("-"); at !== -1; at = stem.indexOf("-", at + 1)) {
    // A name may have hyphens of its own, and so may a version in its old spelling.
    if (projectName(stem.slice(0, at)) === project) return parsePythonVersion(stem.slice(at + 1));
  }
  return null;
}

/** Which of a release's files installers would rather have: a wheel for every machine, then the source. */
export function preference(file: string): number {
  if (file.endsWith("-none-any.whl")) return 0;
  return file.endsWith(".whl") ? 2 : 1;
}
