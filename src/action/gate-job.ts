import { createHash } from "node:crypto";
import { serverLines } from "../app/locate.ts";
import { McpLockError } from "../model/error.ts";
import type { Place } from "../report/sarif.ts";
import type { World } from "../world.ts";
import { join } from "./evaluate.ts";
import { readEvent } from "./event.ts";
import { type GateResult, runGate } from "./gate.ts";
import { createGitHubApi } from "./github/api.ts";
import { createCommits } from "./github/commit.ts";
import { parseRepository } from "./github/repository.ts";
import { readInput, readPath } from "./inputs.ts";
import type { Bench } from "./judge-pull.ts";
import { reportFile, tellJob, tellPullRequest } from "./publish.ts";
import type { Runner } from "./runner.ts";
import { writeReport, writeSarif } from "./write-files.ts";

/** Judges a pull request or a merge group: first the verdict, then everything that tells it. */
export async function gate(token: string, runner: Runner, world: World): Promise<number> {
  const { env } = runner;
  const event = readEvent(env);
  const bench = makeBench(token, runner, world);
  const failOn = readInput("fail-on", env);
  const comment = readInput("comment", env);
  const result = await runGate(event, bench);
  const code = exitCode(result, failOn);
  const { lockfile } = bench.paths;
  const places = new Map<string, Place>(
    (result.lockfile === null ? [] : serverLines(result.lockfile)).map(([server, line]) => [
      server,
      { file: lockfile, line },
    ]),
  );
  tellJob(result, places, bench, runner);
  await writeReport(reportFile(result, bench), runner, world);
  await writeSarif(result.view.report, places, { file: lockfile, line: 1 }, runner, world);
  await tellPullRequest(result, markerFor(lockfile), comment, bench, runner);
  return code;
}

/** An error always fails; what else does is the workflow's choice, and changes no verdict. */
function exitCode({ view, pull }: GateResult, failOn: string): number {
  if (view.verdict === "error") return 2;
  if (view.verdict === "pass" || failOn === "never") return 0;
  const isRefused = pull === null || pull.decision.reason === "refused";
  return failOn === "deny" && !isRefused ? 0 : 1;
}

function makeBench(token: string, { env }: Runner, world: World): Bench {
  if (token === "") throw new McpLockError("ACTION_INPUT", "the input github-token is empty");
  const url = env.get("GITHUB_API_URL");
  if (url === undefined) throw new McpLockError("ACTION_EVENT", "GITHUB_API_URL is not set");
  const repository = parseRepository(env.get("GITHUB_REPOSITORY"));
  const api = createGitHubApi({ url, token, world });
  const folder = readPath("working-directory", env);
  return {
    api,
    repository,
    commit: createCommits(api, repository),
    folder,
    today: world.today(),
    paths: {
      lockfile: join(folder, readPath("lockfile", env)),
      policy: join(folder, readPath("policy", env)),
      workflow: workflowPath(env.get("GITHUB_WORKFLOW_REF"), repository),
    },
  };
}

/** `owner/repo/.github/workflows/gate.yml@refs/heads/main`: the path, when the workflow is of this repository. */
function workflowPath(ref: string | undefined, { owner, name }: Bench["repository"]): string | null {
  const prefix = `${owner}/${name}/`;
  if (ref === undefined || !ref.toLowerCase().startsWith(prefix.toLowerCase())) return null;
  return ref.slice(prefix.length).split("@")[0] ?? null;
}

/** One comment for each lockfile: a repository may have several gates. */
function markerFor(lockfile: string): string {
  if (lockfile === "mcp-lock.json") return "<!-- mcp-lock -->";
  return `<!-- mcp-lock ${createHash("sha256").update(lockfile).digest("hex").slice(0, 16)} -->`;
}
