import { readFileSync } from "node:fs";
import { expect } from "vitest";

/** Whether a process still runs. One that has ended and was not yet collected does not. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return process.platform !== "linux" || !isZombie(pid);
}

function isZombie(pid: number): boolean {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    return status.slice(status.lastIndexOf(")")).startsWith(") Z");
  } catch {
    return true;
  }
}

/** Waits a moment for processes that were killed to be gone, and fails when one is not. */
export async function expectGone(pids: readonly number[]): Promise<void> {
  await expect.poll(() => pids.filter(isRunning), { timeout: 10_000, interval: 20 }).toEqual([]);
}
