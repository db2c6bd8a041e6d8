import type { Finding } from "../model/finding.ts";
import { isJsonObject, type JsonValue } from "../model/json-value.ts";
import { serverWords } from "./server-wording.ts";
import { signatureWords } from "./signature-wording.ts";
import { isInline, oneLine, placeOf } from "./value.ts";

/** Makes outside text harmless in the format that is written. */
export type Quote = (text: string) => string;

/** What a finding says, in a few words that name the place; everything from outside is quoted. */
export function describe(finding: Finding, quote: Quote): string {
  const { subject } = finding;
  switch (subject.kind) {
    case "server":
      return serverWords(finding.rule);
    case "declaration":
      return `${declarationPlace(subject.path, quote)}${movement(finding, quote)}`;
    case "artifact":
      return artifactWords(finding, quote);
    case "sbom":
      return sbomWords(finding, quote);
    case "signature":
      return signatureWords(finding, quote);
    case "instructions":
      return finding.rule === unstable
        ? `the instructions ${unstableWords(finding)}`
        : "the instructions have changed";
    case "file":
      return `${quote(subject.name ?? "")} ${verb(finding)}`;
    case "capability":
      return `capability ${quote(subject.name ?? "")} ${verb(finding)}`;
    case "request":
      return `asks its client for ${quote(subject.name ?? "")} while it is listed`;
    case "tool":
    case "prompt":
    case "resource-template":
      return definitionWords(finding, quote);
  }
}

function declarationPlace(path: string, quote: Quote): string {
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
      return `setting ${quote(rest)}`;
    default:
      return quote(field);
  }
}

function artifactWords(finding: Finding, quote: Quote): string {
  const { rule, subject, after } = finding;
  switch (subject.path) {
    case "/integrity":
    case "/platforms":
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
    case "/withdrawn":
      return after === undefined
        ? "the version is no longer withdrawn"
        : `the version is now ${brief(after, quote)}`;
    default:
      return `${quote(subject.path.slice(1) || "source")}${movement(finding, quote)}`;
  }
}

function sbomWords(finding: Finding, quote: Quote): string {
  const { subject, before, after } = finding;
  if (subject.path.startsWith("/advisories/")) return advisoryWords(finding, quote);
  if (subject.path === "/today")
    return `a fresh install would bring other packages: ${packageWords(after, quote)}`;
  if (subject.path === "/closure")
    return quote(typeof after === "string" ? after : "its closure is not locked");
  if (subject.path.startsWith("/components/")) return `the package ${quote(subject.name ?? "")} came in`;
  if (before === undefined || after === undefined) return `the list of its packages ${verb(finding)}`;
  const told = packageWords(after, quote);
  const packages = `its packages have changed${told === "" ? "" : `: ${told}`}`;
  const isSame = isJsonObject(after) && after["sameVersion"] === true;
  return isSame ? `${packages}, at the same version of its own` : packages;
}

function advisoryWords({ subject, after }: Finding, quote: Quote): string {
  const { id = "", summary = "" } = isJsonObject(after) ? after : {};
  const about = typeof summary === "string" && summary !== "" ? `: ${quote(summary)}` : "";
  return `${quote(String(id))} is about ${quote(subject.name ?? "")}${about}`;
}

/** Whose packages came in for the first time, then how many came, went and moved. */
function packageWords(value: JsonValue | undefined, quote: Quote): string {
  const { publishers } = value !== undefined && isJsonObject(value) ? value : {};
  const names = Array.isArray(publishers) ? publishers.filter((one) => typeof one === "string") : [];
  if (names.length === 0) return countWords(value);
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  const first = `the first of ${names.slice(0, 3).map(quote).join(", ")}${more}`;
  return [first, countWords(value)].filter((part) => part !== "").join(", ");
}

/** How many packages came, went and moved. */
export function countWords(value: JsonValue | undefined): string {
  const counts = value !== undefined && isJsonObject(value) ? value : {};
  const told = ["added", "removed", "moved"].flatMap((what) => {
    const count = counts[what];
    return typeof count === "number" && count > 0 ? [`${count} ${what}`] : [];
  });
  return told.join(", ");
}

function definitionWords(finding: Finding, quote: Quote): string {
  const { subject } = finding;
  if (subject.name === null) return "every tool is gone";
  const what = `${subject.kind === "tool" ? "" : `${subject.kind.replace("-", " ")} `}${quote(subject.name)}`;
  if (finding.rule === "tool-renamed")
    return `${what} is gone, and ${brief(finding.after, quote)} is much like it`;
  if (finding.rule === unstable) return `${what} ${unstableWords(finding)}`;
  if (subject.path === "") return `${what} ${verb(finding)}`;
  const place = `${what}: ${quote(placeOf(subject.path))}`;
  return isText(finding) ? `${place} ${verb(finding)}` : `${place}${movement(finding, quote)}`;
}

const unstable = "unstable-definition";

/** Either its words moved, or whom it is shown to. */
function unstableWords({ after = null, subject }: Finding): string {
  const gated = isJsonObject(after) && Object.keys(after).length === 1 ? after["gated"] : undefined;
  if (typeof gated !== "boolean")
    return `${subject.kind === "instructions" ? "were" : "was"} not the same on every look`;
  return gated ? "is now shown to some clients only" : "is now shown to every client";
}

/** Text is shown below the sentence, so that it can be read; anything else stands in it. */
function isText({ before, after }: Finding): boolean {
  return typeof before === "string" || typeof after === "string";
}

function verb({ before, after }: Finding): string {
  if (before === undefined) return "was added";
  return after === undefined ? "was removed" : "has changed";
}

/** What follows a place: from what to what, where that fits into a sentence. */
function movement(finding: Finding, quote: Quote): string {
  const { before, after } = finding;
  if (!isInline(before) || !isInline(after)) return ` ${verb(finding)}`;
  if (before === undefined) return `: ${brief(after, quote)} was added`;
  if (after === undefined) return `: ${brief(before, quote)} was removed`;
  return `: ${brief(before, quote)} → ${brief(after, quote)}`;
}

function brief(value: JsonValue | undefined, quote: Quote): string {
  return quote(oneLine(value ?? null));
}
