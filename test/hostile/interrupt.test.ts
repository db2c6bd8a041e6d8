import { spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { processesWith } from "../support/hostile-run.ts";
import { makeRepository } from "../support/repository.ts";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const fixtures = new URL("../fixtures/hostile/", import.meta.url);

describe.skipIf(process.platform !== "linux")(
  "a user who interrupts (skipped where processes cannot be listed)",
  () => {
    it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
      "with %s leaves no server behind, even one that ignores that it should end",
      async (signal) => {
        const marker = `interrupt-${signal}-${process.pid}`;
        const args = ["server/attack.mjs", "ignores that it should end, and never answers", marker];
        const repository = makeRepository({ ".mcp.json": { mcpServers: { a: { command: "node", args } } } });
        cpSync(fixtures, repository.path("server"), { recursive: true });
        const options = ["lock", "--sandbox", "none", "--allow-local", "--quiet"];
        const child = spawn(process.execPath, [cli, ...options], { cwd: repository.root, stdio: "ignore" });
        const ended = new Promise((resolve) => child.once("exit", (_, by) => resolve(by)));
        const servers = () => processesWith(marker);
        await expect.poll(servers, { timeout: 20_000, interval: 50 }).toHaveLength(1);
        try {
          child.kill(signal);
          expect(await ended).toBe(signal);
          await expect.poll(servers, { timeout: 5_000, interval: 50 }).toEqual([]);
        } finally {
          for (const pid of servers()) process.kill(pid, "SIGKILL");
        }
      },
    );
  },
);
