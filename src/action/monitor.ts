import { toMcpLockError } from "../model/error.ts";
import type { Report } from "../model/report.ts";
import { fitInto, formatMarkdown } from "../report/markdown.ts";
import type { World } from "../world.ts";
import { createGitHubApi, type GitHubApi } from "./github/api.ts";
import { parseRepository, pathOf, type Repository } from "./github/repository.ts";
import { Issue } from "./github/schemas.ts";
import { readInput } from "./inputs.ts";
import type { Runner } from "./runner.ts";

const marker = "<!-- mcp-lock: drift -->";
const driftLabel = "mcp-lock: drift";
const title = "MCP servers are not what was locked";
const bodyLimit = 65_536;
/** What runs without a pull request watches the servers themselves. */
const watching = new Set(["schedule", "workflow_dispatch"]);

/** On a schedule, keeps one issue that says in what the servers have drifted, and closes it when they have not. */
export async function monitor(report: Report, runner: Runner, world: World): Promise<void> {
  const url = runner.env.get("GITHUB_API_URL");
  const token = readInput("github-token", runner.env);
  if (!watching.has(runner.env.get("GITHUB_EVENT_NAME") ?? "") || url === undefined || token === "") return;
  try {
    const repository = parseRepository(runner.env.get("GITHUB_REPOSITORY"));
    await keepIssue(report, createGitHubApi({ url, token, world }), repository);
  } catch (error) {
    runner.log(`| warning: the issue was not written: ${toMcpLockError(error).message}`);
  }
}

async function keepIssue(report: Report, api: GitHubApi, repository: Repository): Promise<void> {
  const list = `${pathOf(repository, "issues")}?state=open&labels=${encodeURIComponent(driftLabel)}&per_page=100`;
  const open = (await api.readAll(list, Issue)).find(
    ({ body, pull_request }) => pull_request === undefined && (body ?? "").startsWith(marker),
  );
  const own = open === undefined ? null : pathOf(repository, "issues", open.number);
  if (report.outcome === "pass") {
    if (own !== null) await api.write("PATCH", own, { state: "closed", state_reason: "completed" }, [200]);
    return;
  }
  const body = fitInto((limit) => `${marker}\n${formatMarkdown(report, limit)}`, bodyLimit);
  if (own !== null) {
    if (open?.body !== body) await api.write("PATCH", own, { body }, [200]);
  } else {
    await api.write("POST", pathOf(repository, "issues"), { title, body, labels: [driftLabel] }, [201]);
  }
}
