import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { endProcess } from "../../src/probe/end-process.ts";
import { realWorld } from "../../src/real-world.ts";
import type { Child } from "../../src/world.ts";
import { expectGone } from "../support/alive.ts";

const limit = 20_000;
/** Lives for a while, whatever happens, unless it is ended. */
const live = "setTimeout(() => {}, 50_000);";
const ready = "console.log('ready');";
const ignoreTerm = "process.on('SIGTERM', () => {});";

/** Starts a program of this text in a process group of its own, and waits until it says that it runs. */
async function start(code: string): Promise<{ child: Child; said: string }> {
  const child = realWorld().spawn(process.execPath, ["-e", code], { cwd: tmpdir(), env: {} });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = child.stdout === null ? "" : String(await once(child.stdout, "data"));
  return { child, said };
}

describe("ending a process", () => {
  it("asks it with SIGTERM", async () => {
    const { child } = await start(live + ready);
    await endProcess(child, limit);
    expect(child.signalCode).toBe("SIGTERM");
  });

  it("asks it with the end of its input", async () => {
    const { child } = await start(
      `${ignoreTerm} process.stdin.resume().on('end', () => process.exit(7)); ${live} ${ready}`,
    );
    await endProcess(child, limit);
    expect(child.exitCode).toBe(7);
  });

  it("kills one that ignores SIGTERM and the end of its input", async () => {
    const { child } = await start(ignoreTerm + live + ready);
    await endProcess(child, limit);
    expect(child.signalCode).toBe("SIGKILL");
  });

  it("kills one that has stopped itself", async () => {
    const { child } = await start(`${ignoreTerm} ${live} ${ready} process.kill(process.pid, 'SIGSTOP');`);
    await endProcess(child, limit);
    expect(child.signalCode).toBe("SIGKILL");
  });

  const parent = (end: string) => `
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['-e', ${JSON.stringify(ignoreTerm + ready + live)}], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', () => { console.log(child.pid); ${end} });
    ${live}`;

  it("kills its children, too", async () => {
    const { child, said } = await start(parent(""));
    await endProcess(child, limit);
    await expectGone([Number(said)]);
  });

  it("kills the children of one that has ended by itself", async () => {
    const { child, said } = await start(parent("setTimeout(() => process.exit(0), 100)"));
    await once(child, "exit");
    await endProcess(child, limit);
    await expectGone([Number(said)]);
  });

  it("is done when it has ended by itself", async () => {
    const { child } = await start(`${ready} process.exitCode = 3;`);
    await once(child, "exit");
    await endProcess(child, limit);
    expect(child.exitCode).toBe(3);
  });

  it("is done when it could not be started", async () => {
    const child = realWorld().spawn(join(tmpdir(), "mcp-lock-no-such-program"), [], {
      cwd: tmpdir(),
      env: {},
    });
    child.on("error", () => undefined);
    await endProcess(child, limit);
    expect(child.pid).toBeUndefined();
  });

  it("may be asked for twice", async () => {
    const { child } = await start(live + ready);
    await Promise.all([endProcess(child, limit), endProcess(child, limit)]);
    await endProcess(child, limit);
    expect(child.signalCode).toBe("SIGTERM");
  });
});
