import { realFiles } from "./real-files.ts";
import { endWithUs } from "./real-processes.ts";
import type { World } from "./world.ts";

/** The real world of this process. */
export function realWorld(): World {
  const { env } = process;
  return {
    env: new Map(Object.keys(env).map((name) => [name, env[name] ?? ""])),
    files: realFiles,
    fetch: (url, init) => fetch(url, init),
    lookup: async (host) => {
      const found = await process.getBuiltinModule("node:dns/promises").lookup(host, { all: true });
      return found.map(({ address }) => address);
    },
    connect: (port, address) => process.getBuiltinModule("node:net").connect({ port, host: address }),
    // Looked up when it is needed: a command that starts nothing need not wait for it.
    spawn: (command, args, options) =>
      endWithUs(
        process.getBuiltinModule("node:child_process").spawn(command, args, {
          cwd: options.cwd,
          env: options.env,
          stdio: "pipe",
          detached: process.platform !== "win32",
          windowsHide: true,
        }),
      ),
    // performance.now() loads a module of its own; this clock is always there.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    today: () => new Date().toISOString().slice(0, 10),
  };
}
