import type { Answer } from "./answer.ts";
import type { State } from "./model.ts";
import { addressOf } from "./pages.ts";
import { type Call, problem, type Reply } from "./route.ts";

/** Which requests: a part of, or a pattern for, `METHOD /path?query` as it arrives. */
export type Matcher = string | RegExp;

/** How an answer is spoilt. */
export type Fault =
  | {
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Times are in seconds from now; the status is 403 unless it is to be 429. */
  | {
      readonly rateLimit: "primary" | "secondary";
      readonly retryAfter?: number;
      readonly resetIn?: number;
      readonly status?: 429;
    }
  /** The right answer's body, or that of an error with the status. */
  | { readonly body: "html" | "truncated" | "empty"; readonly status?: number }
  /** Puts another body into the right answer. */
  | { readonly edit: (body: unknown) => unknown }
  | { readonly connection: "hang" | "drop" | "drop midway" | "drip"; readonly everyMs?: number }
  /** A redirect to the same thing: by the repository's id, or at another origin. */
  | { readonly redirect: "same origin" | "other origin"; readonly status?: number }
  /** A next page at another origin, or again and again. */
  | { readonly next: "other origin" | "endless" };

interface RuleBase {
  readonly matcher: Matcher;
  left: number;
}

export type Rule =
  | (RuleBase & { readonly kind: "fault"; readonly fault: Fault })
  | (RuleBase & { readonly kind: "before"; action(): void })
  | (RuleBase & { readonly kind: "after"; action(): void });

/** The first rule of a kind for a request, counted as used. */
export function takeRule<K extends Rule["kind"]>(
  rules: readonly Rule[],
  kind: K,
  request: string,
): Extract<Rule, { kind: K }> | null {
  const isWanted = (rule: Rule): rule is Extract<Rule, { kind: K }> =>
    rule.kind === kind && rule.left > 0 && matches(rule.matcher, request);
  const rule = rules.find(isWanted) ?? null;
  if (rule !== null) rule.left -= 1;
  return rule;
}

/** What is sent: bytes with a status, and what becomes of the connection. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly connection: "whole" | "hang" | "drop" | "drop midway" | "drip";
  readonly everyMs: number;
}

/** An answer as it is sent when nothing is wrong. */
export function whole({ status, body, headers = {} }: Reply): Sent {
  const text = body === undefined ? "" : JSON.stringify(body);
  const type: Record<string, string> =
    body === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  return { status, headers: { ...type, ...headers }, text, connection: "whole", everyMs: 0 };
}

/** An answer as a fault leaves it; what takes its place leaves the request undone. */
export function spoil(state: State, otherOrigin: string, { call, reply }: Answer, fault: Fault): Sent {
  if ("rateLimit" in fault) return rateLimited(fault);
  if ("redirect" in fault) return redirected(state, otherOrigin, call, fault);
  if ("body" in fault) {
    const right = fault.status === undefined ? reply() : problem(fault.status, "Something went wrong");
    return spoilBody(whole(right), fault.body);
  }
  if ("status" in fault) return whole(replacement(fault));
  if ("connection" in fault) {
    const { connection, everyMs = 100 } = fault;
    const isSilent = connection === "hang" || connection === "drop";
    return { ...whole(isSilent ? { status: 200 } : reply()), connection, everyMs };
  }
  const right = reply();
  if ("edit" in fault) return whole({ ...right, body: fault.edit(structuredClone(right.body)) });
  const link = nextLink(state, otherOrigin, call, fault.next);
  return whole({ ...right, headers: { ...right.headers, link } });
}

function replacement({
  status,
  message = "Something went wrong",
  headers = {},
}: Extract<Fault, { message?: string }>): Reply {
  return { ...problem(status, message), headers };
}

function spoilBody(right: Sent, how: "html" | "truncated" | "empty"): Sent {
  if (how === "empty") return { ...right, text: "" };
  if (how === "truncated") return { ...right, text: right.text.slice(0, Math.ceil(right.text.length / 2)) };
  const headers = { ...right.headers, "content-type": "text/html; charset=utf-8" };
  return { ...right, text: "<!DOCTYPE html>\n<html><body><h1>Whoa there!</h1></body></html>\n", headers };
}

function rateLimited(fault: Extract<Fault, { rateLimit: string }>): Sent {
  const { rateLimit, retryAfter, resetIn = 3600, status = 403 } = fault;
  const reset = String(Math.floor(Date.now() / 1000) + resetIn);
  const isPrimary = rateLimit === "primary";
  const message = isPrimary
    ? "API rate limit exceeded for installation ID 1."
    : "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  const headers = {
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
    ...(isPrimary ? { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset } : {}),
  };
  return whole({ ...problem(status, message), headers });
}

function redirected(
  state: State,
  otherOrigin: string,
  { path, query }: Call,
  { redirect, status = 301 }: Extract<Fault, { redirect: string }>,
): Sent {
  const byId = path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${state.repository.id}`);
  const target = redirect === "same origin" ? `${state.origin}${byId}` : `${otherOrigin}${path}`;
  const location = query.size === 0 ? target : `${target}?${query}`;
  const body = {
    message: "Moved Permanently",
    url: location,
    documentation_url: "https://docs.github.com/rest",
  };
  return whole({ status, headers: { location }, body });
}

function nextLink(state: State, otherOrigin: string, call: Call, where: "other origin" | "endless"): string {
  const page = Math.max(1, Number(call.query.get("page") ?? 1)) + 1;
  const address = addressOf(state, call, page);
  return `<${where === "endless" ? address : address.replace(state.origin, otherOrigin)}>; rel="next"`;
}

function matches(matcher: Matcher, request: string): boolean {
  return typeof matcher === "string" ? request.includes(matcher) : matcher.test(request);
}
