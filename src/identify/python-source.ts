import { PackageURL } from "packageurl-js";
import type { PypiSource, Source } from "../model/source.ts";
import { projectName } from "../python/project-name.ts";
import { parseRequirement, type Requirement } from "../python/requirement.ts";
import { exactVersion } from "../python/specifier.ts";
import { formatPythonVersion } from "../python/version.ts";
import { unresolved } from "./unresolved.ts";

/** What a launcher for Python was told besides the package. */
export interface PythonLaunch {
  readonly installer: PypiSource["installer"];
  readonly python: string | null;
  readonly bin: string | null;
  readonly args: readonly string[];
}

/** The project that a requirement names, as uvx and pipx read it; unresolved where it comes from elsewhere. */
export function pythonSource(text: string, launch: PythonLaunch): Source {
  if (text.includes("$")) return unresolved(`the package ${text} depends on a variable`);
  if (/^(?:[^@]*@\s*)?(?:git|hg|svn|bzr)\+/.test(text))
    return unresolved(`${text} is a repository: mcp-lock locks only what an index serves`);
  if (/[/\\:]/.test(text)) return unresolved(`${text} is a path or an address, not a package of an index`);
  // A file of this name in the folder would be started instead.
  if (/\.pyw?$/i.test(text)) return unresolved(`${text} may be a program in the folder`);
  const isLatest = launch.installer === "uv" && text.endsWith("@latest");
  const requirement = parseRequirement(
    isLatest ? text.slice(0, -"@latest".length) : text,
    launch.installer === "uv",
  );
  if (requirement === null || (isLatest && requirement.spec !== ""))
    return unresolved(`mcp-lock does not understand ${text} as a package of an index`);
  return toSource(isLatest ? { ...requirement, spec: "latest" } : requirement, launch);
}

function toSource({ name, extras, specifiers, spec }: Requirement, launch: PythonLaunch): PypiSource {
  const exact = exactVersion(specifiers);
  const version = exact === null ? null : formatPythonVersion(exact);
  return {
    kind: "pypi",
    name: projectName(name),
    purl: new PackageURL("pypi", null, name, version, null, null).toString(),
    version,
    spec: version === null && spec !== "" ? spec : null,
    pinned: version !== null,
    extras,
    ...launch,
  };
}

/** A Python by its version. Anything else may be a path, and then to any program. */
export function isPythonVersion(text: string): boolean {
  return /^(?:cpython@?)?3(?:\.\d+){0,2}$/.test(text);
}

/** Names of variables in a declaration that may change where packages come from. */
export function steeringVariable(names: readonly string[]): string | undefined {
  return names.find((name) => /^(?:UV|PIP|PIPX|NETRC)(?:_|$)/i.test(name) && !harmlessVariables.has(name));
}

const harmlessVariables = new Set([
  "UV_CACHE_DIR",
  "UV_HTTP_TIMEOUT",
  "UV_NATIVE_TLS",
  "UV_NO_PROGRESS",
  "UV_SYSTEM_CERTS",
  "PIP_DISABLE_PIP_VERSION_CHECK",
  "PIP_NO_CACHE_DIR",
]);
