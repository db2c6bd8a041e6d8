import { z } from "zod";
import { McpLockError } from "../../model/error.ts";
import type { World } from "../../world.ts";

/** The REST interface of GitHub, as far as a gate needs it: what cannot be used is an error, never an empty answer. */
export interface GitHubApi {
  /** Reads one object. */
  read<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  /** The same; null where there is none (404). */
  find<T>(path: string, schema: z.ZodType<T>): Promise<T | null>;
  /** Reads a list to its end. */
  readAll<T>(path: string, schema: z.ZodType<T>): Promise<T[]>;
  /** Writes; the answer's status. Throws where GitHub refuses with another status than those accepted. */
  write(
    method: "POST" | "PATCH" | "DELETE",
    path: string,
    body: object | null,
    accepted: readonly number[],
  ): Promise<number>;
  /** Asks the GraphQL interface. */
  query<T>(text: string, schema: z.ZodType<T>): Promise<T>;
  /** How many requests have been sent. */
  requests(): number;
}

export interface ApiOptions {
  /** Such as `https://api.github.com`, from the runner's GITHUB_API_URL. */
  readonly url: string;
  readonly token: string;
  readonly world: Pick<World, "fetch" | "now">;
}

const requestTime = 10_000;
const wholeTime = 60_000;
const tries = 3;
const longestWait = 10_000;
const mostPages = 50;
const mostRedirects = 3;
/** The blob interface gives up to 100 MB, in base64. */
const bodyLimit = 150 * 1024 * 1024;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A client with GitHub's deadlines: 10 s for a request, 60 s for everything. */
export function createGitHubApi({ url, token, world }: ApiOptions): GitHubApi {
  const base = new URL(url.endsWith("/") ? url : `${url}/`);
  const deadline = world.now() + wholeTime;
  let sent = 0;

  const toUrl = (path: string) => {
    const target = new URL(path.replace(/^\//, ""), base);
    if (target.origin !== base.origin) throw unusable(path, "it points to another host");
    return target;
  };

  async function once(method: string, target: URL, body: object | null): Promise<Answer> {
    const left = deadline - world.now();
    if (left <= 0) throw new McpLockError("GITHUB_TIMEOUT", "GitHub took longer than a minute in all");
    sent++;
    const response = await world.fetch(target, {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(Math.min(requestTime, left)),
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "mcp-lock",
        "x-github-api-version": "2022-11-28",
        ...(body !== null && { "content-type": "application/json" }),
      },
      ...(body !== null && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, text: await readBody(response) };
  }

  async function follow(path: string): Promise<Answer> {
    let target = toUrl(path);
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const answer = await once("GET", target, null);
      const location = answer.headers.get("location");
      if (answer.status < 300 || answer.status > 399 || location === null) return answer;
      target = toUrl(new URL(location, target).href);
    }
    throw unusable(path, "it redirects in circles");
  }

  async function get(path: string): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await follow(path).catch((error: unknown) => toError(error, path));
      const wait = answer instanceof McpLockError ? waitAfter(answer) : waitBefore(answer);
      if (wait === null || attempt === tries || wait > longestWait) {
        if (answer instanceof McpLockError) throw answer;
        return answer;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  async function read<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    return parse(await get(path), path, schema);
  }

  return {
    read,
    requests: () => sent,
    async find(path, schema) {
      const answer = await get(path);
      return answer.status === 404 ? null : parse(answer, path, schema);
    },
    async readAll(path, schema) {
      const all: z.infer<typeof schema>[] = [];
      let next: string | null = path;
      for (let page = 1; next !== null; page++) {
        if (page > mostPages) throw unusable(path, `it has more than ${mostPages} pages`);
        const answer = await get(next);
        all.push(...parse(answer, path, z.array(schema)));
        next = nextPage(answer.headers);
      }
      return all;
    },
    async write(method, path, body, accepted) {
      const answer = await once(method, toUrl(path), body).catch((error: unknown) => toError(error, path));
      if (answer instanceof McpLockError) throw answer;
      if (!accepted.includes(answer.status)) throw refused(answer, path);
      return answer.status;
    },
    async query(text, schema) {
      const answer = await once("POST", toUrl("graphql"), { query: text });
      return parse(answer, "graphql", z.object({ data: schema })).data;
    },
  };
}

async function readBody(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > bodyLimit) throw new McpLockError("GITHUB_API", "GitHub's answer is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Milliseconds after which another try may help; null where none does. */
function waitBefore({ status, headers }: Answer): number | null {
  const after = Number(headers.get("retry-after"));
  const isLimited = status === 429 || (status === 403 && headers.get("retry-after") !== null);
  if (isLimited) return Number.isFinite(after) && after > 0 ? after * 1000 : 1_000;
  return status >= 500 ? 500 : null;
}

/** A connection that failed may come about the next time; an answer that cannot be used stays so. */
function waitAfter({ cause }: McpLockError): number | null {
  return cause === undefined ? null : 500;
}

function parse<T>(answer: Answer, path: string, schema: z.ZodType<T>): T {
  if (answer.status !== 200) throw refused(answer, path);
  let value: unknown;
  try {
    value = JSON.parse(answer.text);
  } catch {
    throw unusable(path, "it is not JSON");
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw unusable(path, `${issue?.path.map(String).join(".") ?? ""}: ${issue?.message ?? "its shape"}`);
}

function nextPage(headers: Headers): string | null {
  return /<([^>]+)>\s*;[^,]*\brel="next"/.exec(headers.get("link") ?? "")?.[1] ?? null;
}

function toError(error: unknown, path: string): McpLockError {
  if (error instanceof McpLockError) return error;
  const isLate = error instanceof Error && error.name === "TimeoutError";
  if (isLate)
    return new McpLockError("GITHUB_TIMEOUT", `GitHub did not answer in time: ${path}`, { cause: error });
  return new McpLockError("GITHUB_API", `GitHub could not be reached: ${path}`, { cause: error });
}

function refused({ status, text }: Answer, path: string): McpLockError {
  const reason = /"message"\s*:\s*"([^"]{1,200})"/.exec(text)?.[1];
  return new McpLockError(
    "GITHUB_API",
    `GitHub answered ${status} to ${path}${reason === undefined ? "" : `: ${reason}`}`,
    {
      hint: "the token needs the permissions that docs/action.md names",
    },
  );
}

function unusable(path: string, reason: string): McpLockError {
  return new McpLockError("GITHUB_API", `GitHub's answer to ${path} cannot be used: ${reason}`);
}
