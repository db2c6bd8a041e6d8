import { prettyJson } from "../json/pretty.ts";
import { wordsOf } from "../judge/pieces.ts";
import type { Finding } from "../model/finding.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import { visible } from "./escape.ts";
import { sliceWhole } from "./segments.ts";
import { type DiffLine, diffText } from "./text-diff.ts";
import { isInline, placeOf } from "./value.ts";

const read = new Set(["instructions", "tool", "prompt", "resource-template"]);

/**
 * The lines that show what a finding is about, of at most `budget` characters; none where its sentence says it
 * all, and none for what is gone as a whole.
 */
export function changedLines(finding: Finding, budget: number): DiffLine[] {
  const { subject, before, after } = finding;
  // Digests say nothing to people; its sentence says how many packages are concerned.
  if (subject.kind === "sbom") return [];
  if (isWhole(finding)) return after === undefined ? [] : limit(wholeLines(subject.kind, after), budget);
  const isText = read.has(subject.kind) && [before, after].some((value) => typeof value === "string");
  if (!isText && isInline(before) && isInline(after)) return [];
  return limit(diffText(asText(before), asText(after)), budget);
}

/** Whether a finding is about something as a whole that has come or gone. */
function isWhole({ subject, before, after }: Finding): boolean {
  return (
    subject.path === "" &&
    (before === undefined || after === undefined) &&
    isJsonObject(after ?? before ?? null)
  );
}

/** Of a definition every text that a model reads; of a server what it is, since `show` prints its texts. */
function wholeLines(kind: Finding["subject"]["kind"], value: JsonValue): DiffLine[] {
  const texts = kind === "server" ? serverFacts(value) : definitionTexts(value);
  return texts.map((text) => ({ sign: "+", spans: [{ text: visible(text), changed: false }] }));
}

function definitionTexts(definition: JsonValue): string[] {
  return wordsOf(definition).map(({ path, after }) => {
    const place = placeOf(path).replace(/(?: › )?description$/, "");
    return place === "" ? after : `${place}: ${after}`;
  });
}

function serverFacts(server: JsonValue): string[] {
  const [declared, artifact, surface] = ["declared", "artifact", "surface"].map((part) =>
    member(server, part),
  );
  const command = [member(declared, "command"), member(declared, "args")]
    .flat()
    .filter((word) => typeof word === "string");
  const facts = [
    ["command", command.join(" ")],
    ["url", member(declared, "url")],
    ["artifact", member(artifact, "purl") ?? member(artifact, "entry")],
    ["tools", Object.keys(asObject(member(surface, "tools"))).join(", ")],
  ];
  return facts.flatMap(([name, value]) =>
    typeof name === "string" && typeof value === "string" && value !== "" ? [`${name}: ${value}`] : [],
  );
}

function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return asObject(value)[key];
}

function asObject(value: JsonValue | undefined): JsonObject {
  return value !== undefined && isJsonObject(value) ? value : {};
}

function asText(value: JsonValue | undefined): string | undefined {
  return value === undefined || typeof value === "string" ? value : prettyJson(value);
}

/** A line takes room even where little stands in it. */
const lineCost = 10;

/** As many lines as have room: added ones first, because an attacker would drown them in others. */
function limit(lines: readonly DiffLine[], budget: number): DiffLine[] {
  let left = budget;
  const shown = new Map<DiffLine, DiffLine>();
  for (const sign of ["+", "-", " ", "…"] as const) {
    for (const line of lines) {
      if (line.sign !== sign) continue;
      const length = lengthOf(line) + lineCost;
      if (length <= left) shown.set(line, line);
      else if (sign === "+" && left > shortestCut) shown.set(line, cut(line, left - lineCost));
      left = Math.max(0, left - length);
    }
  }
  const missing = lines.filter((line) => !shown.has(line));
  const kept = lines.flatMap((line) => shown.get(line) ?? []);
  return missing.length === 0
    ? kept
    : [...kept, { sign: "…", spans: [{ text: whatIsMissing(missing), changed: false }] }];
}

/** A line of fewer characters than this says nothing. */
const shortestCut = 60;

function lengthOf({ spans }: DiffLine): number {
  return spans.reduce((sum, { text }) => sum + text.length, 0);
}

function cut({ sign, spans }: DiffLine, room: number): DiffLine {
  const text = spans.map((span) => span.text).join("");
  const rest = text.length - room;
  return {
    sign,
    spans: [{ text: `${sliceWhole(text, 0, room)}… (${rest} more characters)`, changed: false }],
  };
}

function whatIsMissing(lines: readonly DiffLine[]): string {
  const count = (sign: DiffLine["sign"]) => lines.filter((line) => line.sign === sign).length;
  const counts = [
    [count("+"), "added"],
    [count("-"), "removed"],
    [count(" ") + count("…"), "unchanged"],
  ] as const;
  const told = counts.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
  return `not shown: ${told.join(", ")} (the JSON report holds all)`;
}
