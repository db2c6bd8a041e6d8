import { prettyJson } from "../json/pretty.ts";
import { wordsOf } from "../judge/pieces.ts";
import type { Finding } from "../model/finding.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import { visible } from "./escape.ts";
import { type DiffLine, diffText } from "./text-diff.ts";
import { isInline, placeOf } from "./value.ts";

const read = new Set(["instructions", "tool", "prompt", "resource-template"]);

/**
 * The lines that show what a finding is about, of at most `budget` characters; none where its sentence says it
 * all, and none for what is gone as a whole.
 */
export function changedLines(finding: Finding, budget: number): DiffLine[] {
  const { subject, before, after } = finding;
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

/** As many lines as have room, changed ones before the others; says what it leaves out. */
function limit(lines: readonly DiffLine[], budget: number): DiffLine[] {
  const shown: DiffLine[] = [];
  let left = budget;
  for (const [at, line] of lines.entries()) {
    const length = line.spans.reduce((sum, span) => sum + span.text.length, 0);
    if (length > left) {
      const rest = lines.slice(at).filter(({ sign }) => sign === "-" || sign === "+");
      return rest.length === 0 ? shown : [...shown, ...cutLine(line, left), note(rest.length)];
    }
    shown.push(line);
    left -= length;
  }
  return shown;
}

function cutLine({ sign, spans }: DiffLine, room: number): DiffLine[] {
  if (room < 40) return [];
  const text = spans.map((span) => span.text).join("");
  const end = /[\ud800-\udbff]/.test(text.charAt(room - 1)) ? room - 1 : room;
  return [{ sign, spans: [{ text: `${text.slice(0, end)}…`, changed: false }] }];
}

function note(count: number): DiffLine {
  const text = `cut here: ${count} more changed ${count === 1 ? "line" : "lines"} in the JSON report`;
  return { sign: "…", spans: [{ text, changed: false }] };
}
