import { join } from "node:path";
import type { Request } from "../app/request.ts";
import { parseShard } from "../app/shard.ts";
import { verify } from "../app/verify.ts";
import { type Depth, depths } from "../model/depth.ts";
import { McpLockError } from "../model/error.ts";
import type { Report } from "../model/report.ts";
import { sandboxes } from "../model/sandbox.ts";
import { formatJson } from "../report/json.ts";
import { formatMarkdown } from "../report/markdown.ts";
import type { World } from "../world.ts";
import { installDependencies } from "./dependencies.ts";
import { inputs, readInput, readPath } from "./inputs.ts";
import type { Runner } from "./runner.ts";
import { writeReport, writeSarif } from "./write-files.ts";

/** Room for the job's summary, which takes a megabyte. */
const summaryLimit = 250_000;

/** Verifies the servers of the checked-out commit, as the command line does, and tells the job. */
export async function runVerify(runner: Runner, world: World): Promise<number> {
  const { env } = runner;
  const failOn = readInput("fail-on", env);
  const request = toRequest(runner);
  if (request.depth !== "declared") await installDependencies(runner, world);
  const report = await verify(request, world);
  const verdict = { pass: "pass", fail: "blocked", incomplete: "error" }[report.outcome];
  runner.output("verdict", verdict);
  runner.output("change-digest", report.changeDigest ?? "");
  runner.output("findings", String(report.findings.length));
  runner.summarise(formatMarkdown(report, summaryLimit));
  tellLog(report, verdict, runner);
  const lockfile = join(readPath("working-directory", env), readPath("lockfile", env));
  await writeReport(formatJson(report), runner, world);
  await writeSarif(report, new Map(), { file: lockfile, line: 1 }, runner, world);
  if (verdict === "error") return 2;
  if (verdict === "pass" || failOn === "never") return 0;
  return failOn === "deny" && !report.findings.some(({ action }) => action === "deny") ? 0 : 1;
}

function toRequest({ env }: Runner): Request {
  const workspace = env.get("GITHUB_WORKSPACE");
  if (workspace === undefined) throw new McpLockError("ACTION_EVENT", "GITHUB_WORKSPACE is not set");
  const root = join(workspace, readPath("working-directory", env));
  const policy = readPath("policy", env);
  const shard = readInput("shard", env);
  return {
    root,
    shard: shard === "" ? null : parseShard(shard),
    lockfile: join(root, readPath("lockfile", env)),
    // What the workflow does not name need not be there.
    policy: policy === inputs.policy.default ? null : join(root, policy),
    configFiles: [],
    servers: [],
    depth: depthOf(readInput("depth", env)),
    offline: false,
    sandbox: sandboxes.find((one) => one === readInput("sandbox", env)) ?? "auto",
    allowLocal: readInput("allow-local", env) === "true",
    allowLoopback: false,
    closure: false,
    advisories: false,
    osvDump: null,
    trustedRoot: null,
    registryKeys: null,
    imageKeys: [],
    withEnv: false,
    timeout: null,
    looks: null,
    jobs: null,
    nodePath: process.execPath,
  };
}

function depthOf(value: string): Depth {
  const depth = depths.find((one) => one === value);
  if (depth === undefined)
    throw new McpLockError("ACTION_INPUT", `the input depth is ${JSON.stringify(value)}`);
  return depth;
}

function tellLog({ servers, errors, warnings }: Report, verdict: string, runner: Runner): void {
  runner.log(`mcp-lock verify: ${verdict}`);
  for (const { name, status } of servers) runner.log(`| ${name}: ${status}`);
  for (const { server, code, message, hint } of errors) {
    runner.log(`| error: ${server === null ? "" : `${server}: `}${message} (${code})`);
    if (hint !== null) runner.log(`| hint: ${hint}`);
  }
  for (const { server, message } of warnings) {
    runner.log(`| warning: ${server === null ? "" : `${server}: `}${message}`);
  }
}
