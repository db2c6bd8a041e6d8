import type { Child } from "./world.ts";

const running = new Set<Child>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Remembers a process, so that it ends when we are ended: what has a process group of its own does not hear of a
 * Ctrl-C, and a server may ignore that its input ends.
 */
export function endWithUs(child: Child): Child {
  // What could not be started has no id, and never ends.
  if (child.pid === undefined) return child;
  if (running.size === 0) for (const signal of signals) process.on(signal, endAll);
  running.add(child);
  child.once("exit", () => {
    running.delete(child);
    if (running.size === 0) for (const signal of signals) process.off(signal, endAll);
  });
  return child;
}

function endAll(signal: NodeJS.Signals): void {
  for (const { pid } of running) {
    if (pid === undefined) continue;
    try {
      process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    } catch {
      // It has ended meanwhile.
    }
  }
  for (const each of signals) process.off(each, endAll);
  process.kill(process.pid, signal);
}
