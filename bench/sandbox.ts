import { once } from "node:events";
import { createSandboxes } from "../src/app/sandbox.ts";
import { noSandbox, type Sandbox } from "../src/probe/sandbox/sandbox.ts";
import { realWorld } from "../src/real-world.ts";

const world = realWorld();

/**
 * Milliseconds that the sandbox adds to the start and the end of a program; null where none works. The lower quartile of
 * many starts: what else runs on the machine is no cost of the sandbox.
 */
export async function measureSandbox(runs = 41): Promise<number | null> {
  const sandbox = await chosen();
  if (sandbox === null) return null;
  const plain = noSandbox(process.execPath);
  const times = new Map<Sandbox, number[]>([
    [plain, []],
    [sandbox, []],
  ]);
  for (let run = 0; run <= runs; run++) {
    for (const [one, all] of times) {
      const time = await startIn(one);
      if (run > 0) all.push(time);
    }
  }
  const [without = 0, within = 0] = [...times.values()].map(lowerQuartile);
  return within - without;
}

function lowerQuartile(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? 0;
}

async function chosen(): Promise<Sandbox | null> {
  const request = {
    root: process.cwd(),
    nodePath: process.execPath,
    sandbox: "auto",
    allowLocal: false,
  } as const;
  try {
    return await createSandboxes(
      request,
      null,
      world,
    )({ kind: "local", runtime: "node", entry: "x", args: [] });
  } catch {
    return null;
  }
}

/** As a look does it: what is shown is found out, and the program started, for each server anew. */
async function startIn(sandbox: Sandbox): Promise<number> {
  const folder = await world.files.makeTemporaryFolder();
  const launch = {
    kind: "process",
    program: process.execPath,
    args: ["-e", "0"],
    env: new Map(),
    folders: [],
  } as const;
  const started = world.now();
  const confined = await sandbox.confine(launch, folder, world);
  const child = world.spawn(confined.program, confined.args, confined);
  const [code] = await once(child, "exit");
  const time = world.now() - started;
  await world.files.remove(folder);
  if (code !== 0) throw new Error(`a program in ${sandbox.name} ended with ${code}`);
  return time;
}
