import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import type { World } from "../../world.ts";
import { endProcess } from "../end-process.ts";
import type { Sandbox } from "./sandbox.ts";
import { selfTestProgram } from "./self-test-program.ts";

const patience = 10_000;
const shutdown = 2_000;
const outputLimit = 16 * 1024;

const Failures = z.array(z.string());

/** How a sandbox is tried. */
export interface Trial {
  readonly nodePath: string;
  /** Names of the variables that a server sees there, when none is declared. */
  readonly variables: readonly string[];
  /** The program that sets limits there; null where nothing limits the number of processes. */
  readonly prlimit: string | null;
}

/**
 * Starts a small program in a sandbox, which tries to get out of it: null when nothing worked that must not, else what
 * did, or why the program could not be started at all.
 */
export async function selfTest(sandbox: Sandbox, trial: Trial, world: World): Promise<string | null> {
  const folder = await world.files.makeTemporaryFolder();
  const listener = createServer((socket) => socket.destroy());
  listener.listen(0, "127.0.0.1");
  try {
    await once(listener, "listening");
    const address = listener.address();
    return await runTrial(sandbox, trial, folder, isAddress(address) ? address.port : 0, world);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    listener.close();
    await world.files.remove(folder);
  }
}

function isAddress(address: ReturnType<ReturnType<typeof createServer>["address"]>): address is AddressInfo {
  return address !== null && typeof address !== "string";
}

async function runTrial(
  sandbox: Sandbox,
  { nodePath, variables, prlimit }: Trial,
  folder: string,
  port: number,
  world: World,
): Promise<string | null> {
  const [own, canary] = [join(folder, "artifact"), join(folder, "canary")];
  await world.files.makeFolder(own);
  await world.files.replace(canary, "canary");
  const args = [
    ...["-e", selfTestProgram, canary, own],
    ...[String(port), variables.toSorted().join(), prlimit ?? ""],
  ];
  const launch = { kind: "process", program: nodePath, args, env: new Map(), folders: [own] } as const;
  const { code, output, problems } = await run(await sandbox.confine(launch, folder, world), world);
  if (code === null) return `it did not end within ${patience / 1000} seconds`;
  const failures = read(output);
  if (code !== 0 || failures === null)
    return problems.trim().split("\n").at(-1) || `it ended with exit code ${code}`;
  return failures.length === 0 ? null : failures.join("; ");
}

function read(output: string): readonly string[] | null {
  try {
    return Failures.parse(JSON.parse(output));
  } catch {
    return null;
  }
}

interface Ran {
  /** null when it was stopped. */
  readonly code: number | null;
  readonly output: string;
  readonly problems: string;
}

async function run(confined: Awaited<ReturnType<Sandbox["confine"]>>, world: World): Promise<Ran> {
  const child = world.spawn(confined.program, confined.args, confined);
  const [output, problems] = [collect(child.stdout), collect(child.stderr)];
  const { promise: stopped, resolve: stop } = Promise.withResolvers<null>();
  const timer = setTimeout(() => stop(null), patience);
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? -1));
  });
  child.stdin?.on("error", () => undefined);
  try {
    const code = await Promise.race([ended, stopped]);
    return { code, output: output(), problems: problems() };
  } finally {
    clearTimeout(timer);
    await endProcess(child, shutdown);
  }
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = "";
  stream?.setEncoding("utf8");
  stream?.on("data", (chunk: string) => {
    text = (text + chunk).slice(0, outputLimit);
  });
  return () => text;
}
