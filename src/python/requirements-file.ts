import { normaliseMarker } from "./marker.ts";
import { projectName } from "./project-name.ts";
import { parseRequirement } from "./requirement.ts";
import { exactVersion } from "./specifier.ts";
import { formatPythonVersion } from "./version.ts";

/** One project of a requirements file in which all is exact: its version, and the hashes of its files. */
export interface LockedRequirement {
  /** As indexes know it (PEP 503). */
  readonly name: string;
  /** In the normal form of PEP 440. */
  readonly version: string;
  /** Where it is installed (PEP 508); null for everywhere. */
  readonly marker: string | null;
  /** `sha256:HEX`, sorted, at least one. */
  readonly hashes: readonly string[];
}

const mostRequirements = 10_000;

/**
 * Reads a requirements file that names every project with an exact version and SHA-256 hashes, and holds nothing
 * else: no option, address, extra or comment. In the order of the file; a text is the reason why it is not such a
 * file. https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function readRequirements(text: string): LockedRequirement[] | string {
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\\\n", " ").split("\n");
  const requirements: LockedRequirement[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.trim() === "") continue;
    const one = readRequirement(line);
    if (one === null) return `it holds ${JSON.stringify(shorten(line.trim()))}`;
    const key = `${one.name}==${one.version}`;
    if (seen.has(key)) return `${key} stands in it twice`;
    if (requirements.length === mostRequirements) return `it names more than ${mostRequirements} projects`;
    seen.add(key);
    requirements.push(one);
  }
  return requirements;
}

/** Writes such a file, sorted: the same text for the same requirements. */
export function formatRequirements(requirements: readonly LockedRequirement[]): string {
  const texts = requirements.map(({ name, version, marker, hashes }) => {
    const head = `${name}==${version}${marker === null ? "" : ` ; ${marker}`}`;
    return `${[head, ...hashes.map((hash) => `    --hash=${hash}`)].join(" \\\n")}\n`;
  });
  return texts.sort().join("");
}

function readRequirement(line: string): LockedRequirement | null {
  const [head = "", ...options] = line.split(/\s--hash=/);
  const hashes = options.map((hash) => hash.trim());
  if (hashes.length === 0 || !hashes.every((hash) => /^sha256:[0-9a-f]{64}$/.test(hash))) return null;
  const end = head.indexOf(";");
  const requirement = parseRequirement(end === -1 ? head : head.slice(0, end));
  const version = requirement === null ? null : exactVersion(requirement.specifiers);
  if (requirement === null || version === null || requirement.extras.length > 0) return null;
  const marker = end === -1 ? null : normaliseMarker(head.slice(end + 1));
  if (end !== -1 && marker === null) return null;
  return {
    name: projectName(requirement.name),
    version: formatPythonVersion(version),
    marker,
    hashes: [...new Set(hashes)].sort(),
  };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
