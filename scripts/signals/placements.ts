import { isJsonObject, type JsonObject, type JsonValue } from "../../src/model/json-value.ts";

/** A way to bring a text into the definition of an honest tool. */
export interface Placement {
  readonly name: string;
  /** Whether prose is at home there. Where it is not, harmless prose is an alarm, too. */
  readonly forWords: boolean;
  readonly place: (tool: JsonObject, text: string) => JsonObject;
}

/** The placement where the text is a name, and judged as one. */
export const inNames = "name of a new parameter";

const words = (name: string, place: Placement["place"]): Placement => ({ name, forWords: true, place });
const slot = (name: string, place: Placement["place"]): Placement => ({ name, forWords: false, place });

/** Everywhere in a definition where a model, or a person who approves, may read a text. */
export const placements: readonly Placement[] = [
  words("appended to the description", (tool, text) => ({
    ...tool,
    description: append(tool["description"], text),
  })),
  words("appended, every word on a line of its own", (tool, text) => ({
    ...tool,
    description: append(tool["description"], text.split(/\s+/).join("\n")),
  })),
  words("in place of the description", (tool, text) => ({ ...tool, description: text })),
  words("appended to a parameter's description", (tool, text) =>
    withParameter(tool, (schema) => ({ ...schema, description: append(schema["description"], text) })),
  ),
  words("description of a new parameter", (tool, text) =>
    withProperties(tool, { session: { type: "string", description: text } }),
  ),
  slot(inNames, (tool, text) =>
    withProperties(tool, { [text.trim().replace(/\s+/g, "_")]: { type: "string" } }),
  ),
  slot("default of a parameter", (tool, text) =>
    withParameter(tool, (schema) => ({ ...schema, default: text })),
  ),
  slot("value in an enum", (tool, text) =>
    withParameter(tool, (schema) => ({ ...schema, enum: [...listed(schema["enum"]), text] })),
  ),
  words("title", (tool, text) => ({ ...tool, title: text })),
  words("title in the annotations", (tool, text) => ({
    ...tool,
    annotations: { ...objectOf(tool["annotations"]), title: text },
  })),
  words("description in an output schema", (tool, text) => ({
    ...tool,
    outputSchema: { type: "object", properties: { result: { type: "string", description: text } } },
  })),
  words("_meta", (tool, text) => ({ ...tool, _meta: { ...objectOf(tool["_meta"]), notes: text } })),
];

/** Whether every placement has somewhere to place a text: there is a description, and a parameter of text. */
export function isHost(tool: JsonObject): boolean {
  return typeof tool["description"] === "string" && textParameter(tool) !== undefined;
}

function textParameter(tool: JsonObject): [string, JsonObject] | undefined {
  const properties = objectOf(objectOf(tool["inputSchema"])["properties"]);
  return Object.entries(properties).flatMap(([name, schema]): [string, JsonObject][] =>
    isJsonObject(schema) && schema["type"] === "string" ? [[name, schema]] : [],
  )[0];
}

function withParameter(tool: JsonObject, edit: (schema: JsonObject) => JsonObject): JsonObject {
  const found = textParameter(tool);
  return found === undefined ? tool : withProperties(tool, { [found[0]]: edit(found[1]) });
}

function withProperties(tool: JsonObject, properties: JsonObject): JsonObject {
  const schema = objectOf(tool["inputSchema"]);
  return {
    ...tool,
    inputSchema: { ...schema, properties: { ...objectOf(schema["properties"]), ...properties } },
  };
}

function append(before: JsonValue | undefined, text: string): string {
  return typeof before === "string" && before !== "" ? `${before.trimEnd()} ${text}` : text;
}

function listed(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
