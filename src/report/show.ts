import type { Artifact } from "../model/artifact.ts";
import type { Declared } from "../model/declaration.ts";
import type { JsonObject, JsonValue } from "../model/json-value.ts";
import type { LockedServer, Lockfile } from "../model/lockfile.ts";
import type { Source } from "../model/source.ts";
import { visible, visibleLines } from "./escape.ts";

export interface ShownServer {
  readonly name: string;
  readonly declared: Declared;
  readonly source: Source;
}

/** What is locked, for reading: each server with where it comes from and the words that a model reads. */
export function formatLocked(lockfile: Lockfile): string {
  return [...lockfile]
    .map(([name, server]) => lockedLines(name, server).join("\n"))
    .join("\n\n")
    .concat("\n");
}

function lockedLines(name: string, { declared, artifact, surface }: LockedServer): string[] {
  const definitions = [...surface.tools].map(
    ([tool, { definition, gated }]) =>
      `  tool ${visible(tool)}${toWhom(gated)}\n${indent(words(definition["description"]))}`,
  );
  return [
    visible(name),
    `  declared in ${declared.in.map(visible).join(", ")}: ${visible(reach(declared))}`,
    `  artifact ${visible(artifactLine(artifact))}`,
    ...(surface.instructions === null ? [] : [`  instructions\n${indent(surface.instructions.text)}`]),
    ...definitions,
    ...[...surface.prompts].map(([prompt, { gated }]) => `  prompt ${visible(prompt)}${toWhom(gated)}`),
    ...[...surface.resourceTemplates].map(
      ([template, { gated }]) => `  resource template ${visible(template)}${toWhom(gated)}`,
    ),
  ];
}

function toWhom(gated: true | undefined): string {
  return gated === true ? " (shown to some clients only)" : "";
}

function artifactLine(artifact: Artifact): string {
  switch (artifact.kind) {
    case "npm":
    case "pypi":
      return artifact.purl;
    case "oci":
      return `${artifact.image}@${artifact.digest}`;
    case "git":
      return `${artifact.url}#${artifact.commit}`;
    case "mcpb":
      return `${artifact.file} (${artifact.name} ${artifact.version})`;
    case "local":
      return artifact.entry;
    case "remote":
      return artifact.origin + artifact.path;
  }
}

function words(description: JsonValue | undefined): string {
  return typeof description === "string" ? description : "(no description)";
}

function indent(text: string): string {
  return visibleLines(text)
    .split("\n")
    .map((line) => `    ${line}`.trimEnd())
    .join("\n");
}

/** What the clients declare, a line for each server with the artifact that it names. */
export function formatDeclared(servers: readonly ShownServer[]): string {
  return servers
    .map(({ name, declared, source }) =>
      [
        visible(name),
        `  declared in ${declared.in.map(visible).join(", ")}: ${visible(reach(declared))}`,
        `  ${sourceLine(source)}`,
      ].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}

function reach(declared: Declared): string {
  return declared.transport === "stdio" ? [declared.command, ...declared.args].join(" ") : declared.url;
}

function sourceLine(source: Source): string {
  switch (source.kind) {
    case "npm":
    case "oci":
    case "pypi":
      return `${visible(source.purl)}${source.pinned ? "" : ` (floating${source.spec === null ? "" : `: ${visible(source.spec)}`})`}`;
    case "git":
      return `${visible(source.url)}#${visible(source.commit ?? source.ref ?? "")}${source.pinned ? "" : " (floating)"}`;
    case "mcpb":
      return `bundle of this repository: ${visible(source.file)}`;
    case "local":
      return `program of this repository: ${visible(source.entry)}`;
    case "remote":
      return "remote server";
    case "unresolved":
      return `unresolved: ${visible(source.reason)}`;
  }
}

/** The declared servers as `show --declared --format json` prints them. */
export function declaredAsJson(servers: readonly ShownServer[]): JsonObject {
  return {
    servers: servers.map(({ name, declared, source }) => ({
      name,
      in: declared.in,
      declared: { ...declared },
      source: sourceAsJson(source),
    })),
  };
}

/** A source with every key that some kind of source has, null where this one has none. */
function sourceAsJson(source: Source): JsonObject {
  const named = "purl" in source ? source : null;
  return {
    kind: source.kind,
    purl: named?.purl ?? null,
    version: source.kind === "git" ? source.commit : (named?.version ?? null),
    spec: source.kind === "git" ? source.ref : (named?.spec ?? null),
    pinned: "pinned" in source && source.pinned,
    bin: "bin" in source ? source.bin : null,
    args: "args" in source ? [...source.args] : [],
    wrappers: [],
    reason: source.kind === "unresolved" ? source.reason : null,
  };
}
