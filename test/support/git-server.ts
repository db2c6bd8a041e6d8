import { execFileSync, spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { makeRepository } from "./repository.ts";

export interface GitServer {
  readonly url: string;
  /** Runs git in the repository that is served, and returns what it says. */
  git(...args: string[]): string;
  /** Answers every request from now on. */
  answer(answer: (request: IncomingMessage, response: ServerResponse) => void): void;
}

/** A repository with one commit on `main`, served on this machine by git's own backend. */
export async function startGitServer(): Promise<GitServer> {
  const { root, path } = makeRepository();
  const env = {
    PATH: process.env["PATH"] ?? "",
    ...{ GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", HOME: root },
    ...{ GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@a.example" },
    ...{ GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@a.example" },
  };
  const git = (...args: string[]) =>
    execFileSync("git", args, {
      cwd: path("r"),
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  execFileSync("git", ["init", "-q", "-b", "main", path("r")], { env });
  git("commit", "-q", "--allow-empty", "-m", "first");
  let answer = (request: IncomingMessage, response: ServerResponse) => backend(request, response, root, env);
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/r/.git`,
    git,
    answer: (next) => {
      answer = next;
    },
  };
}

/** Speaks CGI (RFC 3875) with `git http-backend`. */
function backend(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  env: Record<string, string>,
): void {
  const { pathname, search } = new URL(request.url ?? "", "http://127.0.0.1");
  const child = spawn("git", ["http-backend"], {
    env: {
      ...env,
      ...{ GIT_PROJECT_ROOT: root, GIT_HTTP_EXPORT_ALL: "1", PATH_INFO: pathname },
      ...{ QUERY_STRING: search.slice(1), REQUEST_METHOD: request.method ?? "GET" },
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
    },
  });
  request.pipe(child.stdin);
  const pieces: Buffer[] = [];
  child.stdout.on("data", (piece) => pieces.push(piece));
  child.on("close", () => {
    const all = Buffer.concat(pieces);
    const split = all.indexOf("\r\n\r\n");
    const headers = all.subarray(0, split).toString("latin1").split("\r\n");
    const pairs = headers.map((line) => line.split(/:\s*/, 2));
    const status = Number.parseInt(pairs.find(([name]) => name === "Status")?.[1] ?? "200", 10);
    response.writeHead(status, Object.fromEntries(pairs.filter(([name]) => name !== "Status")));
    response.end(all.subarray(split + 4));
  });
}
