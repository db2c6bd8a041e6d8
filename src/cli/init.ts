import { type InitPlan, planInit, surveyRepository, writePlan } from "../app/init.ts";
import { releaseCommit } from "../app/workflows/action-reference.ts";
import { McpLockError } from "../model/error.ts";
import { visible, visibleLines } from "../report/escape.ts";
import { formatLocked } from "../report/show.ts";
import { version } from "../version.ts";
import type { World } from "../world.ts";
import type { Invocation } from "./options.ts";
import { type Output, tellProblems } from "./output.ts";
import type { Progress } from "./progress.ts";
import { toRequest } from "./to-request.ts";

export async function runInit(
  invocation: Invocation,
  progress: Progress,
  output: Output,
  world: World,
): Promise<number> {
  const action = { version, commit: releaseCommit };
  const request = { ...toRequest(invocation, progress), event: invocation.event, action };
  if (request.servers.length > 0) {
    throw new McpLockError("USAGE", "init takes no server: it locks all of them", {
      hint: "`mcp-lock lock SERVER` locks one",
    });
  }
  const survey = await surveyRepository(request, world);
  for (const { name } of survey.kept) await output.out(`${visible(name)} is there, and is left as it is\n`);
  if (survey.missing.length === 0) {
    await output.out("nothing to write\n");
    return 0;
  }
  refuseSilence(invocation, output);
  const plan = await planInit(survey, request, world);
  progress.end();
  if (plan.report !== null) tellProblems(plan.report, output);
  if (plan.files.length === 0) {
    output.err("nothing was written\n");
    return 2;
  }
  for (const { path, name, text } of plan.files) {
    // What is locked is shown for reading, as `show` does: its JSON is ten times as long.
    const shown = path === request.lockfile ? formatLocked(plan.locked) : visibleLines(text);
    await output.out(preview(name, shown));
  }
  if (!(await isWanted(invocation, output))) {
    output.err("nothing was written\n");
    return 2;
  }
  await writePlan(plan, world);
  await tellWritten(plan, action.commit, output);
  return 0;
}

/** Nothing is started for files that nobody could agree to. */
function refuseSilence({ yes }: Invocation, { ask }: Output): void {
  if (yes || ask !== null) return;
  throw new McpLockError("USAGE", "init asks before it writes, and there is no terminal to ask on", {
    hint: "--yes writes without asking",
  });
}

function preview(name: string, text: string): string {
  const lines = text.replace(/\n$/, "").split("\n");
  return `\n${visible(name)}\n${lines.map((line) => (line === "" ? "" : `    ${line}`)).join("\n")}\n`;
}

async function isWanted({ yes }: Invocation, { ask }: Output): Promise<boolean> {
  if (yes) return true;
  const answer = (await ask?.("\nWrite these files? [y/N] ")) ?? "";
  return /^y(es)?$/i.test(answer.trim());
}

async function tellWritten({ files }: InitPlan, commit: string | null, output: Output): Promise<void> {
  await output.out(`\n${files.map(({ name }) => `wrote ${visible(name)}\n`).join("")}`);
  if (commit === null && files.some(({ name }) => name.endsWith(".yml"))) {
    output.err("warning: the workflows name a tag: the commit of this release is not known\n");
  }
  output.err("hint: read and commit them, then make `mcp-lock gate` and `mcp-lock verify` required checks\n");
}
