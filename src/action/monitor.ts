import { McpLockError } from "../model/error.ts";
import type { World } from "../world.ts";
import { createGitHubApi, type GitHubApi } from "./github/api.ts";
import { ownLogin } from "./github/own-login.ts";
import { parseRepository, pathOf, type Repository } from "./github/repository.ts";
import { Issue } from "./github/schemas.ts";
import { readInput } from "./inputs.ts";
import type { Runner } from "./runner.ts";

const marker = "<!-- mcp-lock: drift -->";
const driftLabel = "mcp-lock: drift";

/**
 * Keeps one issue that says that the servers are not what was locked, and closes it when they are. It runs in a
 * job of its own, after the one that starts the servers: there the permission to write would be in their reach.
 * Nothing that a server says is repeated.
 */
export async function runMonitor(token: string, runner: Runner, world: World): Promise<number> {
  const { env } = runner;
  const url = env.get("GITHUB_API_URL");
  if (url === undefined) throw new McpLockError("ACTION_EVENT", "GITHUB_API_URL is not set");
  if (token === "") throw new McpLockError("ACTION_INPUT", "the input github-token is empty");
  const repository = parseRepository(env.get("GITHUB_REPOSITORY"));
  const verdict = verdictOf(readInput("outcome", env));
  const api = createGitHubApi({ url, token, world });
  await keepIssue(verdict, runUrl(repository, env), api, repository);
  runner.output("verdict", verdict);
  return 0;
}

/** A job that did not end well may have said `pass` before: that is no pass. */
function verdictOf(outcome: string): "pass" | "blocked" | "error" {
  if (outcome === "success/pass") return "pass";
  return outcome.endsWith("/blocked") ? "blocked" : "error";
}

function runUrl({ owner, name }: Repository, env: ReadonlyMap<string, string>): string {
  const server = env.get("GITHUB_SERVER_URL") ?? "";
  return `${server}/${owner}/${name}/actions/runs/${env.get("GITHUB_RUN_ID") ?? ""}`;
}

async function keepIssue(
  verdict: string,
  run: string,
  api: GitHubApi,
  repository: Repository,
): Promise<void> {
  const list = `${pathOf(repository, "issues")}?state=open&labels=${encodeURIComponent(driftLabel)}&per_page=100`;
  const marked = (await api.readAll(list, Issue)).filter(
    ({ body, pull_request }) => pull_request === undefined && (body ?? "").startsWith(`${marker}\n`),
  );
  const login = marked.length === 0 ? null : await ownLogin(api);
  const open = marked.find(({ user }) => user !== null && user.login === login);
  const own = open === undefined ? null : pathOf(repository, "issues", open.number);
  if (verdict === "pass") {
    if (own !== null) await api.write("PATCH", own, { state: "closed", state_reason: "completed" }, [200]);
    return;
  }
  const [title, text] =
    verdict === "blocked"
      ? ["MCP servers are not what was locked", "At least one server is not what `mcp-lock.json` says."]
      : ["MCP servers could not be checked", "Not every server could be checked against `mcp-lock.json`."];
  const body = `${marker}\n${text} The summary of [this run](${run}) says more.\n\nThis issue closes itself when all servers are as locked again.`;
  if (own === null) {
    await api.write("POST", pathOf(repository, "issues"), { title, body, labels: [driftLabel] }, [201]);
  } else {
    await api.write("PATCH", own, { title, body }, [200]);
  }
}
