import type { FakeGitHub } from "./github.ts";

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON; undefined for none. */
  readonly body: unknown;
}

/** Sends a request to the API with the token; a path without a slash in front is the repository's. */
export async function ask(
  github: FakeGitHub,
  request: `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} ${string}`,
  body?: object,
): Promise<Asked> {
  const [method = "", path = ""] = request.split(" ");
  const response = await fetch(addressOf(github, path), {
    method,
    headers: { authorization: `Bearer ${github.state.token.value}`, accept: "application/vnd.github+json" },
    redirect: "manual",
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : JSON.parse(text),
  };
}

function addressOf(github: FakeGitHub, path: string): string {
  if (path.startsWith("http")) return path;
  return path.startsWith("/") ? `${github.url}${path}` : `${github.url}/repos/octo-org/octo-repo/${path}`;
}
