import type { Issue, PullRequest, Scope, State } from "./model.ts";

/** A request, taken apart. */
export interface Call {
  readonly method: string;
  /** As it arrived, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** A decoded part of the path. */
  param(name: string): string;
}

export interface Reply {
  readonly status: number;
  /** Undefined for none. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Something that a token must be allowed; one of a route's needs is enough. */
export type Need = `${Scope}:${"read" | "write"}`;

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As the OpenAPI description spells it. */
  readonly path: string;
  readonly needs: readonly Need[];
  answer(state: State, call: Call): Reply;
}

/** One thing that is wrong with what a request asked to write. */
export interface Fault422 {
  readonly resource: string;
  readonly field?: string;
  readonly code: string;
  readonly message?: string;
  readonly value?: string;
}

const documentation = "https://docs.github.com/rest";

export function ok(body: unknown): Reply {
  return { status: 200, body };
}

export function problem(status: number, message: string): Reply {
  return { status, body: { message, documentation_url: documentation, status: String(status) } };
}

export function notFound(message = "Not Found"): Reply {
  return problem(404, message);
}

export function forbidden(message = "Resource not accessible by integration"): Reply {
  return problem(403, message);
}

export function invalid(...errors: readonly Fault422[]): Reply {
  const body = { message: "Validation Failed", errors, documentation_url: documentation, status: "422" };
  return { status: 422, body };
}

/** The issue or pull request that a path names, or the answer that there is none. */
export function issueOf(state: State, call: Call): Issue | PullRequest | null {
  return state.issues.get(Number(call.param("issue_number"))) ?? null;
}

/** Writing to an issue that is no pull request takes a permission for issues. */
export function mayWriteTo(state: State, issue: Issue): boolean {
  const { permissions } = state.token;
  return (
    permissions.issues === "write" || (issue.kind === "pull" && permissions["pull-requests"] === "write")
  );
}
