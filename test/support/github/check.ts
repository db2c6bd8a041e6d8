import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { namedSchema, type Operation, operationOf, webhookSchema } from "./openapi.ts";
import { isRecord, type Json, toJsonSchema } from "./openapi-schema.ts";

/** Compares requests and answers with GitHub's description; each method tells what is wrong. */
export interface Checker {
  request(method: string, path: string, query: URLSearchParams, body: unknown): string[];
  response(method: string, path: string, status: number, body: unknown): string[];
  webhook(name: string, payload: unknown): string[];
}

/** The events of a timeline whose schemas are not those of a mere change of state. */
const eventSchemas: Readonly<Record<string, string>> = {
  labeled: "labeled-issue-event",
  unlabeled: "unlabeled-issue-event",
  commented: "timeline-comment-event",
  committed: "timeline-committed-event",
  "cross-referenced": "timeline-cross-referenced-event",
  reviewed: "timeline-reviewed-event",
  assigned: "timeline-assigned-issue-event",
  unassigned: "timeline-unassigned-issue-event",
  milestoned: "milestoned-issue-event",
  demilestoned: "demilestoned-issue-event",
  renamed: "renamed-issue-event",
  locked: "locked-issue-event",
  review_requested: "review-requested-issue-event",
  review_request_removed: "review-request-removed-issue-event",
  review_dismissed: "review-dismissed-issue-event",
};

const checkers = new Map<string, Checker>();

/** The checker of a version of the API; what it has compiled is kept. */
export function checkerFor(version: string): Checker {
  const checker = checkers.get(version) ?? makeChecker(version);
  checkers.set(version, checker);
  return checker;
}

function makeChecker(version: string): Checker {
  const fits = makeValidator(version);
  return {
    request: (method, path, query, body) => {
      const operation = operationOf(method, path);
      if (operation === null) return [`GitHub has no ${method} ${path}`];
      return [...checkQuery(operation, query), ...checkBody(`${method} ${path} body`, operation, body, fits)];
    },
    response: (method, path, status, body) => {
      const operation = operationOf(method, path);
      if (operation === null) return [`GitHub has no ${method} ${path}`];
      if (path.endsWith("/timeline") && status === 200) return checkTimeline(body, fits);
      const schema = responseSchema(operation, status);
      if (schema === undefined) return [`${method} ${path} is not known to answer ${status}`];
      if (schema === null) return body === undefined ? [] : [`an answer of ${status} has no body`];
      return fits(`${method} ${path} ${status}`, schema, body);
    },
    webhook: (name, payload) => {
      const schema = webhookSchema(name);
      return schema === null ? [`GitHub sends no ${name}`] : fits(`webhook ${name}`, schema, payload);
    },
  };
}

type Validator = (key: string, schema: Json, value: unknown) => string[];

function makeValidator(version: string): Validator {
  const ajv = new Ajv({ strict: false, inlineRefs: false, logger: false, validateSchema: false });
  formats.default(ajv);
  const compiled = new Map<string, ValidateFunction>();
  const named = new Set<string>();
  const refer = (name: string): string => {
    const id = `urn:openapi:${name.replace("?", ":")}`;
    if (named.has(name)) return id;
    named.add(name);
    const [bare = "", openness] = name.split("?");
    ajv.addSchema(toJsonSchema(namedSchema(bare), { version, refer }, openness === undefined), id);
    return id;
  };
  return (key, schema, value) => {
    const validate = compiled.get(key) ?? ajv.compile(toJsonSchema(schema, { version, refer }));
    compiled.set(key, validate);
    if (validate(value)) return [];
    const wrong = (validate.errors ?? []).slice(0, 3);
    return wrong.map(({ instancePath, message, params }) =>
      `${key}: ${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
    );
  };
}

function checkQuery({ parameters }: Operation, query: URLSearchParams): string[] {
  const known = parameters.filter((parameter) => parameter.in === "query");
  return [...query].flatMap(([name, value]) => {
    const parameter = known.find((candidate) => candidate.name === name);
    if (parameter === undefined) return [`no such parameter: ${name}`];
    const { type, enum: choices } = parameter.schema;
    if (type === "integer" && !/^\d+$/.test(value)) return [`parameter ${name} is no number: ${value}`];
    const isChoice = !Array.isArray(choices) || choices.includes(value);
    return isChoice ? [] : [`parameter ${name} may not be ${value}`];
  });
}

function checkBody(key: string, operation: Operation, body: unknown, fits: Validator): string[] {
  if (operation.body === null) return body === undefined ? [] : ["a body where none is taken"];
  if (body === undefined) return operation.isBodyRequired ? ["the body is missing"] : [];
  return fits(key, operation.body, body);
}

/** Undefined for a status that is not described; errors that any request may meet are described once. */
function responseSchema(operation: Operation, status: number): Json | null | undefined {
  const schema = operation.responses.get(status);
  if (schema !== undefined && (schema !== null || status < 400)) return schema;
  if (status === 422) return { anyOf: [reference("validation-error"), reference("basic-error")] };
  return status >= 400 ? reference("basic-error") : undefined;
}

function reference(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** Each event against the schema of its kind: the description's union takes almost anything. */
function checkTimeline(body: unknown, fits: Validator): string[] {
  if (!Array.isArray(body)) return ["a timeline that is no list"];
  return body.flatMap((event) => {
    const kind = isRecord(event) ? String(event["event"]) : "";
    const name = eventSchemas[kind] ?? "state-change-issue-event";
    return fits(`event ${name}`, reference(name), event);
  });
}
