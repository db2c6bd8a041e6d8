import { readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type CliResult, runCli } from "./cli.ts";
import { type NpmWorld, noSandbox } from "./npm-world.ts";
import { makeRepository } from "./repository.ts";

export type Fault = (request: IncomingMessage, response: ServerResponse) => void;

const type = { "content-type": "application/json" };

/** Sends without end, as fast as it is received. */
function pour(response: ServerResponse, piece: Buffer): void {
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on("drain", more);
  more();
}

/** Sends a little now and then, without end. */
function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write(" "), 50);
  response.on("close", () => clearInterval(timer));
  onTestFinished(() => clearInterval(timer));
}

/** What a registry that is broken or hostile does with any request. */
export const faults = {
  "answers HTML": (_, response) => response.end("<html></html>"),
  "answers other JSON": (_, response) => response.end("[]"),
  fails: (_, response) => response.writeHead(500).end("{}"),
  "hangs up": (request) => request.socket.destroy(),
  "cuts the answer off": (_, response) => response.writeHead(200, type).end('{"versions":{"1.0.0":{"na'),
  "ends the connection early": (_, response) => {
    response.writeHead(200, { ...type, "content-length": "1000" }).write("{");
    setTimeout(() => response.destroy(), 20);
  },
  "sends without end": (_, response) => {
    response.writeHead(200, type).write('{"x":"');
    pour(response, Buffer.alloc(1024 * 1024, "x"));
  },
  "fails without end": (_, response) => {
    response.writeHead(400, type);
    pour(response, Buffer.alloc(1024 * 1024, "x"));
  },
  drips: (_, response) => {
    response.writeHead(200, type);
    drip(response);
  },
  "never answers": () => undefined,
  "redirects in circles": (request, response) => response.writeHead(302, { location: request.url }).end(),
} as const satisfies Record<string, Fault>;

/** A configuration under which a registry is given up after six seconds at most. */
export const impatient = { npm_config_fetch_timeout: "300" };

const hook = fileURLToPath(new URL("../../bench/peak-memory.cjs", import.meta.url));

export interface Attacked extends CliResult {
  /** Codes of the errors, in the report's order. */
  readonly codes: readonly string[];
  /** Peak memory, in MiB. */
  readonly peak: number;
  /** Whether the lockfile is the file that it was: its bytes, and when it was written. */
  readonly untouched: boolean;
}

/** Runs a command against a registry that is up to something. */
export async function runAttacked(
  { repository, env }: Pick<NpmWorld, "repository" | "env">,
  args: readonly string[],
): Promise<Attacked> {
  const outside = makeRepository({ peak: "0" });
  const before = lockfileOf(repository.path("mcp-lock.json"));
  const result = await runCli(repository.root, [...args, "--format", "json", "--quiet"], {
    env: { ...env, MCP_LOCK_BENCH_PEAK: outside.path("peak") },
    node: ["--require", hook],
  });
  const { errors } = JSON.parse(result.stdout);
  return {
    ...result,
    codes: errors.map(({ code }: { code: string }) => code),
    peak: Number(outside.read("peak")) / 1024,
    untouched: lockfileOf(repository.path("mcp-lock.json")) === before,
  };
}

function lockfileOf(path: string): string {
  return `${statSync(path).mtimeMs}\n${readFileSync(path, "utf8")}`;
}

/** Locks what a world declares. */
export async function lockWorld(world: NpmWorld): Promise<NpmWorld> {
  const { code, stderr } = await runCli(world.repository.root, ["lock", ...noSandbox], world);
  if (code !== 0) throw new Error(stderr);
  return world;
}

/** The same world for somebody who has downloaded nothing yet. */
export function withoutCache(world: NpmWorld, extra: Record<string, string> = {}): NpmWorld {
  return { ...world, env: { ...world.env, MCP_LOCK_CACHE: world.repository.path("empty-cache"), ...extra } };
}

type Cases = [string, string, Fault][];

/** Each fault with the code of the error that it leads to. */
export function casesOf(codes: Readonly<Record<keyof typeof faults, string>>): Cases {
  return Object.entries(faults).map(([name, fault]) => [
    name,
    new Map(Object.entries(codes)).get(name) ?? "",
    fault,
  ]);
}

/** The codes for the registry's entry for a package. */
export const entryCodes = {
  "answers HTML": "NPM_ANSWER",
  "answers other JSON": "NPM_ANSWER",
  fails: "NPM_NETWORK",
  "hangs up": "NPM_NETWORK",
  "cuts the answer off": "NPM_ANSWER",
  "ends the connection early": "NPM_NETWORK",
  "sends without end": "NPM_ANSWER",
  "fails without end": "NPM_NETWORK",
  drips: "NPM_NETWORK",
  "never answers": "NPM_NETWORK",
  "redirects in circles": "NPM_NETWORK",
};
