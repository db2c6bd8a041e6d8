import type { Finding } from "../model/finding.ts";
import type { JsonValue } from "../model/json-value.ts";
import { visible } from "./escape.ts";

/** What a finding says, in a few words that name the place: harmless to print. */
export function describe(finding: Finding): string {
  const { subject, before, after } = finding;
  switch (subject.kind) {
    case "server":
      return serverWords(finding);
    case "declaration":
      return `${declarationPlace(subject.path)}: ${movement(before, after)}`;
    case "artifact":
      return artifactWords(finding);
    case "signature":
    case "sbom":
      return `${subject.kind} ${visible(subject.path.slice(1))}: ${movement(before, after)}`;
    case "instructions":
      return "the instructions have changed";
    case "capability":
      return `capability ${name(finding)} ${verb(finding)}`;
    case "request":
      return `asks its client for ${name(finding)} while it is listed`;
    case "tool":
    case "prompt":
    case "resource-template":
      return definitionWords(finding);
  }
}

function serverWords(finding: Finding): string {
  switch (finding.rule) {
    case "server-added":
      return "the server was added";
    case "server-removed":
      return "the server was removed";
    case "server-not-locked":
      return "declared, but not in the lockfile";
    case "lock-entry-stale":
      return "in the lockfile, but not declared any more";
    case "conflicting-declarations":
      return "clients declare different servers under this name";
    case "shell-in-launch":
      return "its command hands text to a shell or downloader";
    case "loader-env":
      return "its environment makes programs load other code";
    case "auto-approve-widened":
      return "it may act without asking";
    case "floating-version":
      return "its declaration names no exact version";
    default:
      return "the server has changed";
  }
}

function declarationPlace(path: string): string {
  const [, field = "", rest = ""] = path.split("/");
  switch (field) {
    case "in":
      return "client files";
    case "launch":
      return "command line";
    case "args":
      return "package";
    case "env":
      return "environment variable";
    case "headers":
      return "header";
    case "otherKeys":
      return "setting";
    case "settings":
      return `setting ${visible(rest)}`;
    default:
      return field;
  }
}

function artifactWords({ rule, subject, before, after }: Finding): string {
  switch (subject.path) {
    case "/integrity":
      return "the same version now consists of other bytes";
    case "/pinned":
      return rule === "floating-version"
        ? "the declaration names no exact version"
        : "the declaration now names an exact version";
    case "/installScripts":
      return after === true
        ? "the package now asks to run install scripts"
        : "the package no longer asks to run install scripts";
    case "/digest":
      return "files of the server have changed";
    default:
      return `${subject.path.slice(1) || "source"}: ${movement(before, after)}`;
  }
}

function definitionWords(finding: Finding): string {
  const { subject, before, after } = finding;
  if (subject.name === null) return "every tool is gone";
  const what = subject.kind === "tool" ? "" : `${subject.kind.replace("-", " ")} `;
  if (subject.path === "") return `${what}${name(finding)} ${verb(finding)}`;
  const place = visible(subject.path.slice(1).replaceAll("/", " › "));
  // Text is shown below the line, so that it can be read; anything else fits on it.
  const isText = typeof before === "string" || typeof after === "string";
  return `${what}${name(finding)}: ${place}${isText ? ` ${verb(finding)}` : `: ${movement(before, after)}`}`;
}

function verb({ before, after }: Finding): string {
  if (before === undefined) return "was added";
  return after === undefined ? "was removed" : "has changed";
}

function name({ subject }: Finding): string {
  return visible(subject.name ?? "");
}

function movement(before: JsonValue | undefined, after: JsonValue | undefined): string {
  if (before === undefined) return `${brief(after)} was added`;
  if (after === undefined) return `${brief(before)} was removed`;
  return `${brief(before)} → ${brief(after)}`;
}

/** A value on one line, cut where it is long: the whole of it is in the JSON report. */
function brief(value: JsonValue | undefined): string {
  const text = visible(typeof value === "string" ? value : JSON.stringify(value ?? null));
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}
