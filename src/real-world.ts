import { realFiles } from "./real-files.ts";
import { startWithUs } from "./real-processes.ts";
import type { Child, SpawnOptions, World } from "./world.ts";

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
    spawn,
    // performance.now() loads a module of its own; this clock is always there.
    now: () => Number(process.hrtime.bigint()) / 1e6,
    today: () => new Date().toISOString().slice(0, 10),
  };
}

function spawn(command: string, args: readonly string[], { cwd, env, handed = [] }: SpawnOptions): Child {
  // Looked up when it is needed: a command that starts nothing need not wait for it.
  const child = startWithUs(() =>
    process.getBuiltinModule("node:child_process").spawn(command, [...args], {
      cwd,
      env,
      stdio: ["pipe", "pipe", "pipe", ...handed.map(() => "pipe" as const)],
      detached: process.platform !== "win32",
      windowsHide: true,
    }),
  );
  for (const [index, piece] of handed.entries()) hand(piece, child.stdio.at(index + 3));
  return child;
}

/** Whoever ends without reading what it was handed is known by its exit. */
function hand(piece: string | Uint8Array, stream: Child["stdio"][number]): void {
  if (stream === null || stream === undefined || !("end" in stream)) return;
  stream.on("error", () => undefined).end(piece);
}
