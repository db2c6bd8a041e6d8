import { isJsonObject, type JsonObject, type JsonValue } from "../model/json-value.ts";
import { judgeSchema } from "./schema.ts";
import { refersElsewhere } from "./schema-meaning.ts";
import { type Family, type Verdict, verdict } from "./verdict.ts";

/** Defaults of the protocol's tool annotations (schema 2025-11-25, ToolAnnotations). */
const hintDefaults: ReadonlyMap<string, boolean> = new Map([
  ["readOnlyHint", false],
  ["destructiveHint", true],
  ["idempotentHint", false],
  ["openWorldHint", true],
]);

/** Verbs that do what cannot be taken back, in the words of a tool's name. */
const powerfulVerb =
  /(?:^|[^a-z])(?:exec|execute|shell|eval|delete|remove|send|upload|pay|payment|transfer|secret|run)(?![a-z])/i;

const privateName = /system_?prompt|conversation|(?:chat|message)_?history/i;

/** Rules about tools. */
export const judgeTool: Family = (change, context) => {
  const { subject, kind, before, after } = change;
  if (subject.kind !== "tool" || subject.name === null || kind === "stated") return [];
  if (subject.path === "") {
    if (kind === "removed") return verdict(context.renamed.has(change) ? "tool-renamed" : "tool-removed");
    const severe = isPowerful(subject.name, after) || listensIn(after);
    const added = verdict("tool-added", severe ? { severity: "high" } : {});
    return refersElsewhere(after) ? [...added, ...verdict("remote-ref")] : added;
  }
  const [, field = "", name = ""] = subject.path.split("/");
  switch (field) {
    case "description":
      return verdict("description-changed");
    case "title":
      return verdict("title-changed");
    case "annotations":
      return annotationVerdict(name, before, after);
    case "inputSchema":
      return judgeSchema(change, context);
    case "outputSchema":
      return refersElsewhere(after, subject.path.split("/").at(-1))
        ? verdict("remote-ref")
        : verdict("output-schema-changed");
    case "icons":
      return sameHosts(before, after) ? verdict("metadata-changed") : verdict("icon-host-changed");
    default:
      return verdict("metadata-changed");
  }
};

function isPowerful(name: string, definition: JsonValue | undefined): boolean {
  const annotations =
    isJsonObject(definition) && isJsonObject(definition["annotations"]) ? definition["annotations"] : {};
  const readOnly = effective("readOnlyHint", annotations["readOnlyHint"]);
  const words = name.replace(/([a-z])([A-Z])/g, "$1-$2").replaceAll("_", "-");
  const claimed = (hint: string) => annotations[hint] === true && !readOnly;
  return powerfulVerb.test(words) || claimed("destructiveHint") || claimed("openWorldHint");
}

/** Whether a tool asks for what was said, or for what the agent was told. */
function listensIn(definition: JsonValue | undefined): boolean {
  const schema = isJsonObject(definition) ? definition["inputSchema"] : undefined;
  const parameters = isJsonObject(schema) ? schema["properties"] : undefined;
  return isJsonObject(parameters) && Object.keys(parameters).some((name) => privateName.test(name));
}

function annotationVerdict(
  hint: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): Verdict[] {
  if (hint === "title") return verdict("title-changed");
  const from = effective(hint, before);
  const to = effective(hint, after);
  if (from === null || to === null) return verdict("metadata-changed");
  if (from === to) return verdict("hint-made-explicit");
  if (hint === "readOnlyHint" && !to) return verdict("read-only-lost");
  if (hint === "destructiveHint" && to) return verdict("destructive-gained");
  return verdict("safety-hint-relaxed");
}

/** What a hint means, its default where it is absent; null for what is no hint, or no boolean. */
function effective(hint: string, value: JsonValue | undefined): boolean | null {
  const byDefault = hintDefaults.get(hint);
  if (byDefault === undefined) return null;
  if (value === undefined) return byDefault;
  return typeof value === "boolean" ? value : null;
}

function sameHosts(before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  const known = hostsIn(before);
  return [...hostsIn(after)].every((host) => known.has(host));
}

function hostsIn(value: JsonValue | undefined): Set<string> {
  if (typeof value === "string") {
    const url = URL.parse(value);
    return new Set(url === null || url.host === "" ? [] : [url.host]);
  }
  const members: JsonValue[] = Array.isArray(value) ? value : Object.values(asObject(value));
  return new Set(members.flatMap((member) => [...hostsIn(member)]));
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
