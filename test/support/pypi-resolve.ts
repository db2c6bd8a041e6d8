import { identify } from "../../src/identify/identify.ts";
import type { PypiArtifact } from "../../src/model/artifact.ts";
import type { PypiSource } from "../../src/model/source.ts";
import { realWorld } from "../../src/real-world.ts";
import type { ResolveContext } from "../../src/resolve/context.ts";
import { defaultPypiLimits, type PypiLimits } from "../../src/resolve/pypi/download.ts";
import { resolvePypi } from "../../src/resolve/pypi/pypi.ts";
import { type FakeIndex, startIndex } from "./pypi.ts";

export const wheel = "notes_mcp-1.4.0-py3-none-any.whl";
export const sdist = "notes_mcp-1.4.0.tar.gz";

/** An index with one release, 1.4.0, of one project. */
export async function notesIndex(): Promise<FakeIndex> {
  const index = await startIndex();
  index.upload("notes-mcp", wheel, "wheel 1.4.0");
  index.upload("notes-mcp", sdist, "source 1.4.0");
  return index;
}

export interface ResolveParts {
  readonly spec?: string;
  readonly command?: readonly string[];
  readonly locked?: PypiArtifact | null;
  readonly env?: Record<string, string>;
  readonly limits?: Partial<PypiLimits>;
  readonly offline?: boolean;
  readonly root?: string;
}

/** What a declaration means at an index; by default `uvx notes-mcp==1.4.0` with nothing locked. */
export async function resolveAt(index: FakeIndex, parts: ResolveParts = {}): Promise<PypiArtifact> {
  const { artifact } = await resolvePypi(
    sourceOf(parts),
    parts.locked === undefined || parts.locked === null ? null : { artifact: parts.locked, closure: null },
    contextOf(index, parts),
    { ...defaultPypiLimits, ...parts.limits },
  );
  if (artifact.kind !== "pypi") throw new Error(`an artifact of kind ${artifact.kind}`);
  return artifact;
}

export function contextOf(index: FakeIndex, parts: ResolveParts = {}): ResolveContext {
  return {
    root: parts.root ?? "/nowhere",
    offline: parts.offline ?? false,
    nodePath: process.execPath,
    ownFiles: [],
    npmConfig: () => Promise.reject(new Error("npm is not asked")),
    world: { ...realWorld(), env: new Map(Object.entries(parts.env ?? index.env())) },
  };
}

export function sourceOf({ spec = "notes-mcp==1.4.0", command = ["uvx"] }: ResolveParts = {}): PypiSource {
  const [program = "", ...args] = [...command, spec];
  const source = identify({
    transport: "stdio",
    in: [".mcp.json"],
    env: [],
    headers: [],
    command: program,
    args,
  });
  if (source.kind !== "pypi") throw new Error(`${spec} is ${source.kind}`);
  return source;
}
