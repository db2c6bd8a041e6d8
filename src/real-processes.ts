import type { Child } from "./world.ts";

const running = new Set<Child>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Starts a process that ends when we are ended: what has a process group of its own does not hear of a Ctrl-C, and
 * a server may ignore that its input ends.
 */
export function startWithUs(start: () => Child): Child {
  // Before it is started: it may run before we are told that it does.
  if (running.size === 0) for (const signal of signals) process.on(signal, endAll);
  try {
    const child = start();
    // What could not be started has no id, and never ends.
    if (child.pid === undefined) return child;
    running.add(child);
    return child.once("exit", () => {
      running.delete(child);
      forgetSignals();
    });
  } finally {
    forgetSignals();
  }
}

/** Where nothing runs, signals do what they always do. */
function forgetSignals(): void {
  if (running.size === 0) for (const signal of signals) process.off(signal, endAll);
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
  running.clear();
  forgetSignals();
  process.kill(process.pid, signal);
}
