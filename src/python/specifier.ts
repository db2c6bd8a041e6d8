import {
  comparePythonVersions,
  compareReleases,
  isPreRelease,
  type PythonVersion,
  parsePythonVersion,
} from "./version.ts";

type Operator = "==" | "!=" | "<=" | ">=" | "<" | ">" | "~=";

/** One condition on a version (PEP 440, "Version specifiers"). */
export interface Specifier {
  readonly operator: Operator;
  readonly version: PythonVersion;
  /** `==1.*`: every version that begins like this one. */
  readonly isPrefix: boolean;
}

const operators: ReadonlyMap<string, Operator> = new Map([
  ["==", "=="],
  ["!=", "!="],
  ["<=", "<="],
  [">=", ">="],
  ["<", "<"],
  [">", ">"],
  ["~=", "~="],
]);

/** Reads conditions with commas between them; null where one is not understood in full. Nothing is no condition. */
export function parseSpecifiers(text: string): Specifier[] | null {
  if (text.trim() === "") return [];
  const all = text.split(",").map(parseSpecifier);
  return all.every((one) => one !== null) ? all : null;
}

function parseSpecifier(text: string): Specifier | null {
  const [, sign = "", rest = ""] = /^\s*([=!<>~]+)\s*([^\s=]+)\s*$/.exec(text) ?? [];
  const operator = operators.get(sign);
  const isPrefix = rest.endsWith(".*");
  const version = parsePythonVersion(isPrefix ? rest.slice(0, -2) : rest);
  if (operator === undefined || version === null) return null;
  const isExact = operator === "==" || operator === "!=";
  const isBare = !isPreRelease(version) && version.post === null;
  if (isPrefix && !(isExact && isBare && version.local === null)) return null;
  if (operator === "~=" && version.release.length < 2) return null;
  if (version.local !== null && !isExact) return null;
  return { operator, version, isPrefix };
}

/** The version that conditions name exactly; null where they leave a choice. */
export function exactVersion(specifiers: readonly Specifier[]): PythonVersion | null {
  const [one, second] = specifiers;
  return one?.operator === "==" && !one.isPrefix && second === undefined ? one.version : null;
}

/** Whether a version meets all conditions. Whether a pre-release is wanted at all is another question. */
export function satisfies(version: PythonVersion, specifiers: readonly Specifier[]): boolean {
  return specifiers.every((specifier) => meets(version, specifier));
}

function meets(version: PythonVersion, { operator, version: limit, isPrefix }: Specifier): boolean {
  const open = { ...version, local: null };
  switch (operator) {
    case "==":
      return isPrefix ? beginsLike(version, limit, limit.release.length) : equals(version, limit);
    case "!=":
      return isPrefix ? !beginsLike(version, limit, limit.release.length) : !equals(version, limit);
    case "<=":
      return comparePythonVersions(open, limit) <= 0;
    case ">=":
      return comparePythonVersions(open, limit) >= 0;
    case "<":
      return comparePythonVersions(version, limit) < 0 && !isPreReleaseOf(version, limit);
    case ">":
      return comparePythonVersions(version, limit) > 0 && !isLaterBuildOf(version, limit);
    case "~=":
      return comparePythonVersions(open, limit) >= 0 && beginsLike(version, limit, limit.release.length - 1);
  }
}

/** A label counts only where the condition has one. */
function equals(version: PythonVersion, wanted: PythonVersion): boolean {
  return comparePythonVersions(wanted.local === null ? { ...version, local: null } : version, wanted) === 0;
}

function beginsLike(version: PythonVersion, wanted: PythonVersion, length: number): boolean {
  const start = Array.from({ length }, (_, at) => version.release[at] ?? 0n);
  return version.epoch === wanted.epoch && compareReleases(start, wanted.release.slice(0, length)) === 0;
}

function hasBaseOf(version: PythonVersion, limit: PythonVersion): boolean {
  return version.epoch === limit.epoch && compareReleases(version.release, limit.release) === 0;
}

/** `<1.0` does not mean 1.0rc1. */
function isPreReleaseOf(version: PythonVersion, limit: PythonVersion): boolean {
  return isPreRelease(version) && !isPreRelease(limit) && hasBaseOf(version, limit);
}

/** `>1.0` means neither 1.0.post1 nor 1.0+local. */
function isLaterBuildOf(version: PythonVersion, limit: PythonVersion): boolean {
  const isPost = version.post !== null && limit.post === null;
  return (isPost || version.local !== null) && hasBaseOf(version, limit);
}
