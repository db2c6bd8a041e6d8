import { canonicalJson } from "../json/canonical.ts";
import { isJsonObject, type JsonValue } from "../model/json-value.ts";
import { isOpen, isWider, missingFrom, refersElsewhere, saysTheSame } from "./schema-meaning.ts";
import { type Family, type Verdict, verdict } from "./verdict.ts";

const limits = new Set([
  "const",
  "contains",
  "dependentRequired",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "format",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "multipleOf",
  "not",
  "pattern",
  "propertyNames",
  "uniqueItems",
]);
const upperLimits = new Set(["exclusiveMaximum", "maxItems", "maxLength", "maxProperties", "maximum"]);
const lowerLimits = new Set(["exclusiveMinimum", "minItems", "minLength", "minProperties", "minimum"]);
const unorderedKeywords = new Set(["allOf", "anyOf", "enum", "oneOf", "required", "type"]);
const wordKeywords = new Set(["$comment", "description", "examples"]);
/** Keywords whose value is data: what stands inside is no schema. */
const dataKeywords = new Set(["const", "default", "enum", "examples"]);
/** Keywords whose value is a schema that values must meet; the empty one is the input itself. */
const schemaKeywords = new Set(["", "items", "additionalItems", "unevaluatedItems", "unevaluatedProperties"]);
/** Keywords below which names are the server's own, not the schema language's. */
const nameHolders = new Set(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"]);

const consequential = /url|uri|path|command|cmd|address|host|endpoint|recipient|email|webhook|dest/i;
const consequentialValue = /^(?:https?:|[a-z]+:\/\/|~|\/|\.\.|[a-z]:\\)|^\S+@\S+$/i;
const safeguards = /^(?:dry[-_]?run|confirm\w*|force|public|recursive|verify\w*)$/i;
const contextNames =
  /context|conversation|history|messages|notes?|reason|thought|summary|metadata|details|system_?prompt/i;

/** Rules about a tool's input schema (JSON Schema 2020-12 and earlier drafts). */
export const judgeSchema: Family = (change) => {
  const { kind, before, after } = change;
  const { keyword, holder, name } = locate(change.subject.path);
  if (refersElsewhere(after, keyword)) return verdict("remote-ref");
  if (holder !== null) return memberVerdict(kind, holder, name, before, after);
  if (saysTheSame(keyword, before, after)) return verdict("equivalent-schema");
  if (sameSet(keyword, before, after)) return verdict("order-only");
  if (schemaKeywords.has(keyword) && isOpen(after) && !isOpen(before)) return verdict("schema-opened");
  switch (keyword) {
    case "title":
      return verdict("title-changed");
    case "required":
      return verdict(
        missingFrom(before, after).length > 0 ? "required-parameter-added" : "constraint-removed",
        {
          ...(missingFrom(before, after).length === 0 && { severity: "medium" as const }),
        },
      );
    case "enum":
      return enumVerdict(before, after);
    case "type":
      return isWider(before, after) ? verdict("schema-opened") : [];
    case "properties":
      return verdict("schema-opened");
    case "additionalProperties":
      return after === false ? [] : verdict("schema-opened");
    case "default":
      return verdict("default-changed", isConsequential(name, after) ? { severity: "high" } : {});
    default:
      if (wordKeywords.has(keyword)) return verdict("description-changed");
      return limits.has(keyword) ? limitVerdict(keyword, before, after) : [];
  }
};

/** Whether a default decides where data goes, or whether somebody is asked. */
function isConsequential(name: string, value: JsonValue | undefined): boolean {
  return (
    consequential.test(name) ||
    safeguards.test(name) ||
    (typeof value === "string" && consequentialValue.test(value))
  );
}

interface Location {
  readonly keyword: string;
  /** The parameter, or other name of the server's own, that the path goes through last. */
  readonly name: string;
  /** The keyword that holds the name, when the path ends at the name itself. */
  readonly holder: string | null;
}

function locate(path: string): Location {
  let keyword = "";
  let name = "";
  let holder: string | null = null;
  for (const segment of path.split("/").slice(2)) {
    if (holder === null && nameHolders.has(keyword)) {
      holder = keyword;
      name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    } else if (dataKeywords.has(keyword)) {
      break;
    } else {
      holder = null;
      // An index into a list of alternatives is neither keyword nor name.
      keyword = /^\d+$/.test(segment) ? "" : segment;
    }
  }
  return { keyword, name, holder };
}

function memberVerdict(
  kind: string,
  holder: string,
  name: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): Verdict[] {
  if (kind === "changed") return isOpen(after) && !isOpen(before) ? verdict("schema-opened") : [];
  // What is no parameter limits parameters, or is referred to by one that does.
  if (holder !== "properties") return kind === "removed" ? verdict("constraint-removed") : [];
  if (kind === "added")
    return verdict("parameter-added", asksForContext(name, after) ? { severity: "high" } : {});
  return verdict("parameter-removed", safeguards.test(name) ? { severity: "medium", action: "approve" } : {});
}

function asksForContext(name: string, schema: JsonValue | undefined): boolean {
  if (!contextNames.test(name) || !isJsonObject(schema)) return false;
  return (
    schema["type"] === "string" &&
    schema["enum"] === undefined &&
    schema["pattern"] === undefined &&
    schema["format"] === undefined
  );
}

function enumVerdict(before: JsonValue | undefined, after: JsonValue | undefined): Verdict[] {
  if (after === undefined) return verdict("constraint-removed");
  return missingFrom(before, after).length > 0 && before !== undefined ? verdict("enum-widened") : [];
}

function limitVerdict(
  keyword: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): Verdict[] {
  if (before === undefined) return [];
  const numbers = typeof before === "number" && typeof after === "number";
  const tighter =
    numbers && ((upperLimits.has(keyword) && after < before) || (lowerLimits.has(keyword) && after > before));
  return tighter || (keyword === "uniqueItems" && after === true) ? [] : verdict("constraint-removed");
}

function sameSet(keyword: string, before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  if (!unorderedKeywords.has(keyword) || !Array.isArray(before) || !Array.isArray(after)) return false;
  const sorted = (list: JsonValue[]) => list.map(canonicalJson).sort().join("\n");
  return sorted(before) === sorted(after);
}
