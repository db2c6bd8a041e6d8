import { spawn } from "node:child_process";
import { makeRepository, type Repository } from "../repository.ts";
import { type Command, parseCommands } from "../runner-log.ts";
import type { Received } from "./answer.ts";
import { type ActionEvent, workflowPath } from "./events.ts";
import type { FakeGitHub } from "./github.ts";
import { fullName } from "./json/repository.ts";
import { parseValues } from "./runner-files.ts";

export interface RunOptions {
  /** The bundled action. */
  readonly action: string;
  readonly github: FakeGitHub;
  readonly event: ActionEvent;
  /** By the names of action.yml; `github-token` is the fake's unless said otherwise. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What a checkout has left; empty unless said otherwise. */
  readonly workspace?: Repository;
  /** The workflow's file. */
  readonly workflow?: string;
  /** Beside, or in place of, the runner's. */
  readonly env?: Readonly<Record<string, string>>;
  /** A run that takes longer is killed; two minutes unless said otherwise. */
  readonly timeoutMs?: number;
}

export interface RunResult {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** What the action would set for later steps. */
  readonly env: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  /** What the runner would carry out of the log; both streams are the log. */
  readonly commands: readonly Command[];
  readonly requests: readonly Received[];
  /** The folders of the run, with what was written there. */
  readonly workspace: Repository;
  readonly temp: Repository;
}

const files = {
  GITHUB_OUTPUT: "set_output",
  GITHUB_STEP_SUMMARY: "step_summary",
  GITHUB_ENV: "set_env",
  GITHUB_STATE: "save_state",
  GITHUB_PATH: "add_path",
};

/** Runs the action as GitHub's runner does: a child process with these variables and `PATH`, and no others. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const { github, event, workspace = makeRepository() } = options;
  const temp = makeRepository({ "_github_workflow/event.json": event.payload });
  for (const file of Object.values(files)) temp.write(file, "");
  const first = github.requests.length;
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: temp.root,
    ...contextOf(options),
    ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, temp.path(file)])),
    GITHUB_EVENT_PATH: temp.path("_github_workflow/event.json"),
    GITHUB_WORKSPACE: workspace.root,
    RUNNER_TEMP: temp.root,
    ...inputsOf(options),
    ...options.env,
  };
  const finished = await start(options, env, workspace.root);
  return {
    ...finished,
    outputs: parseValues(temp.read(files.GITHUB_OUTPUT)),
    summary: temp.read(files.GITHUB_STEP_SUMMARY),
    env: parseValues(temp.read(files.GITHUB_ENV)),
    state: parseValues(temp.read(files.GITHUB_STATE)),
    commands: parseCommands(`${finished.stdout}\n${finished.stderr}`),
    requests: github.requests.slice(first),
    workspace,
    temp,
  };
}

function contextOf({ github, event, workflow = workflowPath }: RunOptions): Record<string, string> {
  const { repository } = github.state;
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__self",
    GITHUB_ACTOR: event.actor.login,
    GITHUB_ACTOR_ID: String(event.actor.id),
    GITHUB_TRIGGERING_ACTOR: event.actor.login,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REPOSITORY: fullName(github.state),
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|pull)\//, ""),
    GITHUB_REF_TYPE: "branch",
    GITHUB_REF_PROTECTED: "false",
    GITHUB_SHA: event.sha,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_WORKFLOW: "mcp-lock",
    GITHUB_WORKFLOW_REF: `${fullName(github.state)}/${workflow}@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_JOB: "gate",
    GITHUB_RUN_ID: "10123456789",
    GITHUB_RUN_NUMBER: "7",
    GITHUB_RUN_ATTEMPT: "1",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "GitHub Actions 1",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_DEBUG: "",
  };
}

/** Names as the runner makes them: upper case, blanks to underscores, hyphens as they are. */
function inputsOf({ github, inputs = {} }: RunOptions): Record<string, string> {
  const given = { "github-token": github.state.token.value, ...inputs };
  const named = Object.entries(given).map(([name, value]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    value,
  ]);
  return Object.fromEntries(named);
}

function start(
  { action, timeoutMs = 120_000 }: RunOptions,
  env: Record<string, string>,
  cwd: string,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [action], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
  });
}
