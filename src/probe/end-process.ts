import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import type { Child } from "../world.ts";

/** How long a server may take to leave after it was asked to. */
const politeTime = 500;

/**
 * Ends a process and its group: asks with end of input and SIGTERM, then kills. Returns when the process
 * is gone, at the latest after `limit` milliseconds. A process that left its group survives; only a
 * process namespace can end it.
 */
export async function endProcess(child: Child, limit: number): Promise<void> {
  const gone = child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const exit = gone ? Promise.resolve() : once(child, "exit").catch(() => undefined);
  child.stdin?.destroy();
  signalGroup(child, "SIGTERM");
  const polite = Math.min(politeTime, limit / 2);
  await Promise.race([exit, delay(polite, undefined, { ref: false })]);
  signalGroup(child, "SIGKILL");
  await Promise.race([exit, delay(limit - polite, undefined, { ref: false })]);
  child.stdout?.destroy();
  child.stderr?.destroy();
}

function signalGroup(child: Child, signal: "SIGTERM" | "SIGKILL"): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone already, or this system has no groups.
    child.kill(signal);
  }
}
