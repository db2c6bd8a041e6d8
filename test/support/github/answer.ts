import { checkerFor } from "./check.ts";
import { fullName } from "./json/repository.ts";
import type { State } from "./model.ts";
import { sameName } from "./people.ts";
import { type Call, forbidden, type Need, notFound, problem, type Reply, type Route } from "./route.ts";
import { routes } from "./routes/all.ts";
import { answerGraphql, isKnownQuery } from "./routes/graphql.ts";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for no body. */
  readonly body: string | null;
}

export interface Answer {
  readonly call: Call;
  /** Does what the request asks for and tells the answer; not called when a fault comes first. */
  reply(): Reply;
  /** What is wrong with the request. */
  readonly violations: readonly string[];
  /** The path that GitHub describes, for checking the answer; null for answers that it does not describe. */
  readonly route: Route | null;
  readonly version: string;
}

const versions = ["2022-11-28", "2026-03-10"];

/** What GitHub answers to a request when all is well. */
export function answer(state: State, received: Received): Answer {
  const version = received.headers["x-github-api-version"] ?? "2022-11-28";
  const { call, violations } = parse(state, received);
  const none = { call, violations, route: null, version: "2022-11-28" };
  const refuse = (reply: Reply, ...wrong: string[]): Answer => ({
    ...none,
    reply: () => reply,
    violations: [...violations, ...wrong],
  });
  if (violations.length > 0) return refuse(problem(400, "Problems parsing JSON"));
  if (!versions.includes(version)) return refuse(problem(400, `${version} is not a version`));
  const stop = authenticate(state, received);
  if (stop !== null) return refuse(stop);
  if (call.path === "/graphql") {
    const wrong = isKnownQuery(call) ? [] : ["a question that the fake's GraphQL does not know"];
    return refuse(answerGraphql(state), ...wrong);
  }
  const match = findRoute(call);
  if (match === null) return refuse(notFound(), `the fake has no ${call.method} ${call.path}`);
  const { route } = match;
  const wrong = checkerFor(version).request(call.method, route.path, call.query, call.body);
  if (wrong.length > 0) return refuse(problem(422, "Invalid request."), ...wrong);
  return { ...none, call: match.call, route, version, reply: () => atVersion(serve(state, match), version) };
}

function parse(
  state: State,
  { method, path, body, headers }: Received,
): { call: Call; violations: string[] } {
  const url = new URL(path, state.origin);
  const byName = url.pathname.replace(`/repositories/${state.repository.id}`, `/repos/${fullName(state)}`);
  const accept = headers["accept"] ?? "*/*";
  const violations: string[] = [];
  if (!/^(?:\*\/\*|application\/(?:vnd\.github(?:\.v3)?\+)?json)$/.test(accept))
    violations.push(`the fake does not serve ${accept}`);
  let parsed: unknown;
  try {
    parsed = body === null ? undefined : JSON.parse(body);
  } catch {
    violations.push("a body that is no JSON");
  }
  const call: Call = { method, path: byName, query: url.searchParams, body: parsed, param: noParam };
  return { call, violations };
}

function authenticate(state: State, { headers }: Received): Reply | null {
  if (headers["user-agent"] === undefined)
    return problem(
      403,
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
    );
  const { authorization } = headers;
  if (authorization === undefined) return problem(401, "Requires authentication");
  const isKnown = /^(?:bearer|token) (.*)$/i.exec(authorization)?.[1] === state.token.value;
  return isKnown ? null : problem(401, "Bad credentials");
}

interface Match {
  readonly route: Route;
  readonly call: Call;
}

function findRoute(call: Call): Match | null {
  for (const route of routes) {
    const params = route.method === call.method ? matchPath(route.path, call.path) : null;
    if (params === null) continue;
    return { route, call: { ...call, param: (name) => params.get(name) ?? noParam(name) } };
  }
  return null;
}

/** Decoded parts of a path; only a reference may hold slashes that are not encoded. */
function matchPath(template: string, path: string): Map<string, string> | null {
  const names: string[] = [];
  const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return template.endsWith("git/ref/{ref}") && name === "ref" ? "(.+)" : "([^/]+)";
  });
  const values = new RegExp(`^${pattern}$`).exec(path)?.slice(1);
  if (values === undefined) return null;
  return new Map(values.map((value, index) => [names[index] ?? "", decodeURIComponent(value)]));
}

function serve(state: State, { route, call }: Match): Reply {
  if (route.path.startsWith("/repos/")) {
    const asked = `${call.param("owner")}/${call.param("repo")}`;
    if (!sameName(asked, fullName(state))) return notFound();
  }
  const isAllowed = route.needs.length === 0 || route.needs.some((need) => has(state, need));
  return isAllowed ? route.answer(state, call) : forbidden();
}

function has(state: State, need: Need): boolean {
  const { permissions } = state.token;
  return Object.entries(permissions).some(
    ([scope, level]) => need === `${scope}:${level}` || (need === `${scope}:read` && level === "write"),
  );
}

const gone = new Set(["has_downloads", "merge_commit_sha", "use_squash_pr_title_as_default"]);

/** Members that a version of the API has no more are left out. */
function atVersion(reply: Reply, version: string): Reply {
  if (version === "2022-11-28" || reply.body === undefined) return reply;
  const isGone = (key: string, value: unknown) => gone.has(key) || (key === "assignee" && value === null);
  const prune = (key: string, value: unknown) => (isGone(key, value) ? undefined : value);
  return { ...reply, body: JSON.parse(JSON.stringify(reply.body, prune)) };
}

function noParam(name: string): never {
  throw new Error(`the path has no ${name}`);
}
