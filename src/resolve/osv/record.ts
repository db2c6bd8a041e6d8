import { PackageURL } from "packageurl-js";
import { compare as compareSemver, valid } from "semver";
import { z } from "zod";
import type { Advisory } from "../../model/advisory.ts";
import { projectName } from "../../python/project-name.ts";
import { comparePythonVersions, parsePythonVersion } from "../../python/version.ts";

const Event = z.object({
  introduced: z.string().optional(),
  fixed: z.string().optional(),
  last_affected: z.string().optional(),
});

/** A record of OSV, as far as it is read (https://ossf.github.io/osv-schema/). */
export const OsvRecord = z.object({
  id: z.string(),
  summary: z.string().optional(),
  details: z.string().optional(),
  withdrawn: z.string().optional(),
  affected: z
    .array(
      z.object({
        package: z.object({ ecosystem: z.string(), name: z.string() }).optional(),
        versions: z.array(z.string()).optional(),
        ranges: z.array(z.object({ type: z.string(), events: z.array(Event) })).optional(),
      }),
    )
    .optional(),
  database_specific: z.object({ severity: z.string().optional() }).optional(),
});
export type OsvRecord = z.infer<typeof OsvRecord>;

const severities: ReadonlyMap<string, Advisory["severity"]> = new Map([
  ["CRITICAL", "critical"],
  ["HIGH", "high"],
  ["MODERATE", "medium"],
  ["MEDIUM", "medium"],
  ["LOW", "low"],
]);

/** What a record says, in short. */
export function toAdvisory({ id, summary, details, database_specific }: OsvRecord): Advisory {
  const severity = severities.get(database_specific?.severity?.toUpperCase() ?? "") ?? "unknown";
  return { id, severity, summary: (summary ?? details ?? "").slice(0, 300) };
}

const ecosystems: ReadonlyMap<string, string> = new Map([
  ["npm", "npm"],
  ["pypi", "PyPI"],
]);

/** Whether a record is about the version that a package URL names. What cannot be ordered counts as affected. */
export function isAffected(record: OsvRecord, purl: string): boolean {
  if (record.withdrawn !== undefined) return false;
  const { type, namespace, name, version } = PackageURL.fromString(purl);
  const full = namespace === null || namespace === undefined ? name : `${namespace}/${name}`;
  return (record.affected ?? []).some((affected) => {
    const isThis =
      affected.package?.ecosystem === ecosystems.get(type) &&
      sameName(affected.package?.name ?? "", full, type);
    if (!isThis || version === null || version === undefined) return false;
    if (affected.versions?.includes(version) === true) return true;
    const compare = type === "pypi" ? comparePython : compareNpm;
    return (affected.ranges ?? []).some(
      ({ type: kind, events }) => kind !== "GIT" && isIn(events, version, compare),
    );
  });
}

function sameName(one: string, other: string, type: string): boolean {
  if (type === "pypi") return projectName(one) === projectName(other);
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a version comes before or after a bound; 0 for the same, null where its ecosystem cannot tell. */
type Compare = (version: string, bound: string) => number | null;

function compareNpm(version: string, bound: string): number | null {
  return valid(version) === null || valid(bound) === null ? null : compareSemver(version, bound);
}

function comparePython(version: string, bound: string): number | null {
  const [one, other] = [parsePythonVersion(version), parsePythonVersion(bound)];
  return one === null || other === null ? null : comparePythonVersions(one, other);
}

/** OSV's evaluation of a range: events in order, each turning it on or off from its version on. */
function isIn(events: readonly z.infer<typeof Event>[], version: string, compare: Compare): boolean {
  let inside = false;
  for (const { introduced, fixed, last_affected: last } of events) {
    const bound = introduced ?? fixed ?? last;
    if (bound === undefined) continue;
    const order = introduced === "0" ? 1 : compare(version, bound);
    if (order === null) return true;
    if (introduced !== undefined && order >= 0) inside = true;
    if (fixed !== undefined && order >= 0) inside = false;
    if (last !== undefined && order > 0) inside = false;
  }
  return inside;
}
