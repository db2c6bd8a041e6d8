import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { correct } from "./openapi-corrections.ts";
import { isRecord, type Json } from "./openapi-schema.ts";

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly required?: boolean;
  readonly schema: Json;
}

export interface Operation {
  readonly parameters: readonly Parameter[];
  /** The schema of a JSON body, if it takes one. */
  readonly body: Json | null;
  readonly isBodyRequired: boolean;
  /** By status; null for an answer without content. */
  readonly responses: ReadonlyMap<number, Json | null>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly "x-webhooks": Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
}

interface RawOperation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: unknown };
  readonly responses: Readonly<Record<string, unknown>>;
}

const require = createRequire(import.meta.url);

let loaded: Description | null = null;

/** GitHub's description of its API, read once; it is big. */
function description(): Description {
  const path = require.resolve("@octokit/openapi/generated/api.github.com.json");
  const known: Description = loaded ?? correct(JSON.parse(readFileSync(path, "utf8")));
  loaded = known;
  return known;
}

/** What the description says of one method of one path; null when it knows no such thing. */
export function operationOf(method: string, path: string): Operation | null {
  const raw = description().paths[path]?.[method.toLowerCase()];
  if (raw === undefined) return null;
  return {
    parameters: (raw.parameters ?? []).map((parameter) => parameterOf(follow(parameter))),
    body: contentSchema(raw.requestBody?.content),
    isBodyRequired: raw.requestBody?.required ?? false,
    responses: new Map(
      Object.entries(raw.responses).map(([status, response]) => [
        Number(status),
        contentSchema(field(follow(response), "content")),
      ]),
    ),
  };
}

/** The schema of a webhook's payload, such as `pull-request-labeled`. */
export function webhookSchema(name: string): Json | null {
  return contentSchema(description()["x-webhooks"][name]?.["post"]?.requestBody?.content);
}

/** A schema that others refer to by name. */
export function namedSchema(name: string): Json {
  const schema = description().components["schemas"]?.[name];
  if (!isRecord(schema)) throw new Error(`GitHub describes no ${name}`);
  return schema;
}

function follow(value: unknown): unknown {
  const reference = field(value, "$ref");
  if (typeof reference !== "string") return value;
  const [, , kind = "", name = ""] = reference.split("/");
  return description().components[kind]?.[name];
}

function parameterOf(value: unknown): Parameter {
  const name = field(value, "name");
  const place = field(value, "in");
  const schema = field(value, "schema");
  if (typeof name !== "string" || !isRecord(schema)) throw new Error("a parameter without name or schema");
  if (place !== "query" && place !== "path" && place !== "header") throw new Error(`parameter ${name}`);
  return { name, in: place, required: field(value, "required") === true, schema };
}

function contentSchema(content: unknown): Json | null {
  const schema = field(field(content, "application/json"), "schema");
  return isRecord(schema) ? schema : null;
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
