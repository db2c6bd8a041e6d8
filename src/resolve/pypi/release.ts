import { McpLockError } from "../../model/error.ts";
import type { PypiSource } from "../../model/source.ts";
import { parseSpecifiers, type Specifier, satisfies } from "../../python/specifier.ts";
import { comparePythonVersions, isPreRelease } from "../../python/version.ts";
import type { Project, Release } from "./project.ts";

/** The conditions that a source puts on its version. */
export function conditionsOf({ version, spec, purl }: PypiSource): readonly Specifier[] {
  const text = version === null ? (spec ?? "latest") : `==${version}`;
  const specifiers = text === "latest" ? [] : parseSpecifiers(text);
  if (specifiers === null)
    throw new McpLockError("INTERNAL", `${purl} has the unreadable conditions ${text}`);
  return specifiers;
}

/**
 * The release that a source means today; null when the index offers none. An exact version may be yanked
 * (PEP 592). Of others the newest counts that is neither yanked nor a pre-release, unless one is asked for or
 * the project has nothing else (PEP 440, "Handling of pre-releases").
 */
export function pickRelease(source: PypiSource, { releases, quarantined }: Project): Release | null {
  if (quarantined) return null;
  const specifiers = conditionsOf(source);
  const matching = releases.filter(({ version }) => satisfies(version, specifiers));
  if (source.pinned) return matching.findLast(({ yanked }) => !yanked) ?? matching.at(-1) ?? null;
  const offered = matching.filter(({ yanked }) => !yanked);
  const wantsPre =
    specifiers.some(({ version }) => isPreRelease(version)) ||
    releases.every(({ version }) => isPreRelease(version));
  return offered.findLast(({ version }) => wantsPre || !isPreRelease(version)) ?? null;
}

/** The release of a version; null when the index has none. */
export function findRelease(text: Release["version"], { releases }: Project): Release | null {
  return releases.find(({ version }) => comparePythonVersions(version, text) === 0) ?? null;
}
