import { diff } from "../app/diff.ts";
import { lock } from "../app/lock.ts";
import type { Request } from "../app/request.ts";
import { lockedAsJson, showDeclared, showLocked } from "../app/show.ts";
import { verify } from "../app/verify.ts";
import { McpLockError, toMcpLockError } from "../model/error.ts";
import type { Report } from "../model/report.ts";
import { visible, visibleLines } from "../report/escape.ts";
import { formatJson } from "../report/json.ts";
import { declaredAsJson, formatDeclared, formatLocked } from "../report/show.ts";
import { formatText } from "../report/text.ts";
import type { World } from "../world.ts";
import { helpText } from "./help.ts";
import { type Invocation, parseOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { version } from "./version.ts";

/** Where a command writes: data to `out`, talk to `err`. */
export interface Terminal {
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  readonly errIsTerminal: boolean;
  /** Whether standard output understands colour. */
  readonly color: boolean;
  readonly width: number;
}

/** Carries out a command line and returns the exit code. */
export async function main(
  argv: readonly string[],
  cwd: string,
  terminal: Terminal,
  world: World,
): Promise<number> {
  const started = world.now();
  let verbose = argv.includes("--verbose");
  try {
    const invocation = parseOptions(argv, cwd);
    verbose = invocation.verbose;
    if (invocation.version) return await print(`${version}\n`, invocation, terminal, world);
    if (invocation.help || invocation.command === null) {
      await terminal.out(helpText(invocation.command));
      return invocation.help ? 0 : 2;
    }
    return await run(invocation, started, terminal, world);
  } catch (thrown) {
    const error = toMcpLockError(thrown);
    printError(error, null, terminal);
    if (verbose && error.cause instanceof Error) terminal.err(`${visibleLines(error.cause.stack ?? "")}\n`);
    return 2;
  }
}

async function run(
  invocation: Invocation,
  started: number,
  terminal: Terminal,
  world: World,
): Promise<number> {
  const progress = createProgress({ isTTY: terminal.errIsTerminal, write: terminal.err }, invocation.quiet);
  const request = { ...toRequest(invocation), onProgress: progress.step };
  switch (invocation.command) {
    case "lock":
      return tell(
        await finish(lock({ ...request, check: invocation.check }, world), progress.end),
        invocation,
        started,
        terminal,
        world,
      );
    case "verify":
      return tell(await finish(verify(request, world), progress.end), invocation, started, terminal, world);
    case "diff": {
      const [base = null, head = null, extra] = invocation.positionals;
      if (extra !== undefined) throw new McpLockError("USAGE", "diff takes at most two revisions or files");
      return tell(
        await diff({ root: request.root, lockfile: request.lockfile, base, head }, world),
        invocation,
        started,
        terminal,
        world,
      );
    }
    case "show":
      return print(await show(invocation, request, world), invocation, terminal, world);
    case null:
      return 2;
  }
}

async function finish<T>(work: Promise<T>, end: () => void): Promise<T> {
  try {
    return await work;
  } finally {
    end();
  }
}

async function show(invocation: Invocation, request: Request, world: World): Promise<string> {
  const json = invocation.format === "json";
  if (invocation.declared) {
    const servers = await showDeclared(request, world);
    return json ? formatJson(declaredAsJson(servers)) : formatDeclared(servers);
  }
  const locked = await showLocked(request, world);
  return json ? formatJson(lockedAsJson(locked)) : formatLocked(locked);
}

async function tell(
  report: Report,
  invocation: Invocation,
  started: number,
  terminal: Terminal,
  world: World,
): Promise<number> {
  const options = {
    color: invocation.color && terminal.color && invocation.output === null,
    width: terminal.width,
    elapsed: world.now() - started,
  };
  const text = invocation.format === "json" ? formatJson(report) : formatText(report, options);
  await print(text, invocation, terminal, world);
  for (const { server, message } of report.warnings)
    terminal.err(`warning: ${server === null ? "" : `${visible(server)}: `}${visible(message)}\n`);
  for (const error of report.errors) printError(error, error.server, terminal);
  return { pass: 0, fail: 1, incomplete: 2 }[report.outcome];
}

async function print(
  text: string,
  invocation: Invocation,
  terminal: Terminal,
  world: World,
): Promise<number> {
  if (invocation.output === null) await terminal.out(text);
  else await world.files.replace(invocation.output, text);
  return 0;
}

function printError(
  error: { code: string; message: string; hint: string | null },
  server: string | null,
  terminal: Terminal,
): void {
  const subject = server === null ? "" : `${visible(server)}: `;
  terminal.err(`error: ${subject}${visibleLines(error.message)} (${error.code})\n`);
  if (error.hint !== null) terminal.err(`hint: ${visibleLines(error.hint)}\n`);
}

function toRequest(invocation: Invocation): Request {
  return {
    root: invocation.cwd,
    lockfile: invocation.lockfile,
    configFiles: invocation.config,
    servers: invocation.positionals,
    depth: invocation.depth,
    offline: invocation.offline,
    sandbox: invocation.sandbox,
    allowLocal: invocation.allowLocal,
    allowLoopback: invocation.allowLoopback,
    withEnv: invocation.withEnv,
    timeout: invocation.timeout,
    jobs: invocation.jobs,
    nodePath: process.execPath,
  };
}
