/**
 * A version as PEP 440 reads it. Numbers have no upper bound there, so they are bigints here.
 * https://peps.python.org/pep-0440/
 */
export interface PythonVersion {
  readonly epoch: bigint;
  readonly release: readonly bigint[];
  readonly pre: { readonly phase: "a" | "b" | "rc"; readonly number: bigint } | null;
  readonly post: bigint | null;
  readonly dev: bigint | null;
  /** The label behind `+`, in parts; null where there is none. */
  readonly local: readonly string[] | null;
}

/** The pattern of PEP 440, appendix B. */
const pattern =
  /^\s*v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pre>\d+)?)?(?:-(?<implicit>\d+)|[-_.]?(?<posted>post|rev|r)[-_.]?(?<post>\d+)?)?(?:[-_.]?(?<developed>dev)[-_.]?(?<dev>\d+)?)?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i;

const longest = 256;

const phases: ReadonlyMap<string, "a" | "b" | "rc"> = new Map([
  ["a", "a"],
  ["alpha", "a"],
  ["b", "b"],
  ["beta", "b"],
  ["c", "rc"],
  ["rc", "rc"],
  ["pre", "rc"],
  ["preview", "rc"],
]);

/** Reads a version; null where PEP 440 knows none. */
export function parsePythonVersion(text: string): PythonVersion | null {
  const parts = text.length > longest ? undefined : pattern.exec(text)?.groups;
  if (parts === undefined) return null;
  const { epoch, release = "", phase, pre, implicit, posted, post, developed, dev, local } = parts;
  const known = phases.get(phase?.toLowerCase() ?? "");
  const isPost = implicit !== undefined || posted !== undefined;
  return {
    epoch: BigInt(epoch ?? 0),
    release: release.split(".").map(BigInt),
    pre: known === undefined ? null : { phase: known, number: BigInt(pre ?? 0) },
    post: isPost ? BigInt(implicit ?? post ?? 0) : null,
    dev: developed === undefined ? null : BigInt(dev ?? 0),
    local: local === undefined ? null : local.toLowerCase().split(/[-_.]/).map(withoutZeros),
  };
}

function withoutZeros(part: string): string {
  return /^\d+$/.test(part) ? BigInt(part).toString() : part;
}

/** The normal form of a version (PEP 440, "Normalization"). */
export function formatPythonVersion({ epoch, release, pre, post, dev, local }: PythonVersion): string {
  return [
    epoch === 0n ? "" : `${epoch}!`,
    release.join("."),
    pre === null ? "" : `${pre.phase}${pre.number}`,
    post === null ? "" : `.post${post}`,
    dev === null ? "" : `.dev${dev}`,
    local === null ? "" : `+${local.join(".")}`,
  ].join("");
}

/** Whether installers leave a version out unless it is asked for: a pre-release or a development release. */
export function isPreRelease({ pre, dev }: PythonVersion): boolean {
  return pre !== null || dev !== null;
}

/** Orders versions as PEP 440 does ("Summary of permitted suffixes and relative ordering"). */
export function comparePythonVersions(a: PythonVersion, b: PythonVersion): number {
  return (
    order(a.epoch, b.epoch) ||
    compareReleases(a.release, b.release) ||
    order(prePhase(a), prePhase(b)) ||
    order(a.pre?.number ?? 0n, b.pre?.number ?? 0n) ||
    order(a.post ?? -1n, b.post ?? -1n) ||
    order(a.dev === null, b.dev === null) ||
    order(a.dev ?? 0n, b.dev ?? 0n) ||
    compareLocals(a.local, b.local)
  );
}

function order<T extends bigint | number | boolean | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** `1.0` is `1.0.0`. */
export function compareReleases(a: readonly bigint[], b: readonly bigint[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const ordered = order(a[at] ?? 0n, b[at] ?? 0n);
    if (ordered !== 0) return ordered;
  }
  return 0;
}

/** `1.0.dev1` comes before `1.0a1`, which comes before `1.0`. */
function prePhase({ pre, post, dev }: PythonVersion): number {
  if (pre !== null) return ["a", "b", "rc"].indexOf(pre.phase);
  return post === null && dev !== null ? -1 : 3;
}

/** No label comes first, then part by part: words before numbers, and what is shorter before what goes on. */
function compareLocals(a: readonly string[] | null, b: readonly string[] | null): number {
  if (a === null || b === null) return order(a !== null, b !== null);
  for (const [at, part] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    const ordered = compareParts(part, other);
    if (ordered !== 0) return ordered;
  }
  return order(a.length, b.length);
}

function compareParts(a: string, b: string): number {
  const [first, second] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (first && second) return order(BigInt(a), BigInt(b));
  return order(first, second) || order(a, b);
}
