import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { look } from "../../../src/probe/look.ts";
import { failureOf, launchFixture, launchScript, limitsWith } from "../../support/probe.ts";
import { makeRepository } from "../../support/repository.ts";
import { declaring, titleOf, type Way, waysHere } from "../../support/sandbox.ts";

interface Seen {
  readonly env: Record<string, string>;
  readonly cwd: string;
  readonly files: string[];
  readonly uid: number;
  readonly read: Record<string, string>;
  readonly write: Record<string, string>;
  readonly processes: number[];
  readonly environs: string[];
  readonly first: string;
  readonly commands: string[];
  readonly interfaces: string[];
  readonly dialled: string | null;
  readonly abstract: string | null;
  readonly looked: string;
  readonly status: string;
  readonly namespace: number | null;
  readonly memory: number | string;
  readonly filled: string;
  readonly started: number;
}

interface Attempts {
  readonly read?: readonly string[];
  readonly write?: readonly string[];
  readonly port?: number;
  readonly socket?: string;
  readonly linger?: string;
}

const four = ["HOME", "LANG", "PATH", "TZ"];
const servers = fileURLToPath(new URL("../../fixtures/servers", import.meta.url));
const project = fileURLToPath(new URL("../../..", import.meta.url));
const canary = "canary-5f1c0a";
const own = `${servers}/prisoner.mjs`;
const scratch = ["/home/user", "/tmp", "/dev/shm"].map((folder) => `${folder}/mcp-lock-left-behind`);
const closed = ["/x", "/usr/x", "/etc/x", "/dev/x", "/home/x", "/proc/x", `${servers}/x`];
const hidden = [`${project}/package.json`, `${project}/.git`, "/etc/shadow", "/var", "/root", "/sys"];
const declared = {
  API_KEY: `a b\n$HOME ${canary}`,
  "odd.name": "x",
  LD_PRELOAD: "/x.so",
  LD_AUDIT: "/x.so",
  GLIBC_TUNABLES: "x",
  TMPDIR: "/x",
  HOME: "/x",
};

async function seenFrom(
  { sandbox, world }: Way,
  attempts: Attempts,
  env: Record<string, string> = {},
  ...folders: string[]
): Promise<Seen> {
  const launch = declaring(launchFixture("prisoner.mjs", JSON.stringify(attempts)), env);
  const open = { ...launch, folders: [...launch.folders, ...folders] };
  const { surface } = await look(open, { limits: limitsWith(), sandbox, allowLoopback: false }, world);
  return JSON.parse(String(surface.tools.get("prisoner")?.definition["description"]));
}

/** A listener of this machine, until the tests are over. */
async function listen(target: number | string): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(target, () => resolve()));
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("it listens on no port");
  return address.port;
}

const ways = waysHere();

it("is told of every way into a sandbox that cannot be tried here", () => {
  const reasons = ways.filter(({ missing }) => missing !== null).map(titleOf);
  if (reasons.length > 0) console.warn(reasons.join("\n"));
  expect(ways.length).toBeGreaterThan(0);
});

for (const way of ways) {
  describe.skipIf(way.missing !== null)(`a server in bubblewrap, started by ${titleOf(way)}`, () => {
    let seen: Seen;
    let secret: string;

    beforeAll(async () => {
      const listeners = [await listen(0), await listen("\0mcp-lock-abstract")];
      const folder = mkdtempSync(join(tmpdir(), "mcp-lock-test-"));
      secret = join(folder, "secret");
      writeFileSync(secret, canary);
      vi.stubEnv("MCP_LOCK_CANARY", "canary-of-our-own");
      const read = [own, secret, ...hidden, dirname(servers), "/etc/passwd", "/etc/hosts"];
      const [first] = listeners;
      const port = first === undefined ? 0 : portOf(first);
      seen = await seenFrom(
        way,
        { read, write: [...scratch, ...closed], port, socket: "mcp-lock-abstract" },
        declared,
      );
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
      for (const listener of listeners) listener.close();
    });

    it("sees the variables that are declared for it, but for those that act on what was started before it", () => {
      expect(Object.keys(seen.env).sort()).toEqual([...four, "API_KEY", "odd.name"].sort());
    });

    it("sees declared values as they are", () => {
      expect(seen.env).toMatchObject({ API_KEY: declared.API_KEY, "odd.name": "x" });
    });

    it("sees no value of our environment, wherever it looks", () => {
      expect(JSON.stringify(seen)).not.toContain("canary-of-our-own");
    });

    it("finds nothing in the environment of the first process", () => {
      expect(["", "EACCES"]).toContain(seen.first);
    });

    it("has its variables in no command line", () => {
      expect(seen.commands.join()).not.toContain(canary);
    });

    it("sees only its own processes", () => {
      expect(seen.processes.length).toBeLessThan(5);
    });

    it("starts in an empty home of its own", () => {
      expect([seen.cwd, seen.env["HOME"], seen.files]).toEqual(["/home/user", "/home/user", []]);
    });

    it("reads its own files", () => {
      expect(seen.read[own]).toContain("Tries to get out");
    });

    it("reads no other file of this machine", () => {
      const paths = [secret, ...hidden];
      expect(paths.map((path) => seen.read[path])).toEqual(paths.map(() => "ENOENT"));
    });

    it("finds nothing else in the folders that lead to its files", () => {
      expect(seen.read[dirname(servers)]).toBe("servers");
    });

    it("sees one user and one host in /etc", () => {
      expect([seen.read["/etc/passwd"], seen.read["/etc/hosts"]]).toEqual([
        `user:x:${seen.uid}:${seen.uid}:user:/home/user:/bin/sh\n`,
        "127.0.0.1 localhost\n::1 localhost\n",
      ]);
    });

    it("writes to its home and to memory that is a file system", () => {
      expect(scratch.map((path) => seen.write[path])).toEqual(scratch.map(() => "written"));
    });

    it.each(closed)("cannot write %s", (path) => {
      expect(["EROFS", "EACCES", "ENOENT"]).toContain(seen.write[path]);
    });

    it("has no network but itself", () => {
      expect([seen.interfaces, seen.dialled, seen.looked]).toEqual([["lo"], "ECONNREFUSED", "ENOTFOUND"]);
    });

    it("reaches no socket of this machine that is no file", () => {
      expect(seen.abstract).toBe("ECONNREFUSED");
    });

    it("has no capability, and can gain none", () => {
      const sets = [...seen.status.matchAll(/^Cap(?:Prm|Eff|Bnd|Amb):\s+(\w+)$/gm)].map((match) => match[1]);
      expect([new Set(sets), /^NoNewPrivs:\s+1$/m.test(seen.status)]).toEqual([
        new Set(["0".repeat(16)]),
        true,
      ]);
    });

    it.runIf(way.who === "root")("is in no group of root's", () => {
      expect(/^Groups:(.*)$/m.exec(seen.status)?.[1]?.trim()).toBe("");
    });

    it("makes no namespace of users", () => {
      expect(seen.namespace).toBe(1);
    });

    it("starts some processes, and at most 128", () => {
      expect([seen.started > 0, seen.started < 128]).toEqual([true, true]);
    });

    it("has one gigabyte of memory", () => {
      expect(seen.memory).toBe("Array buffer allocation failed");
    });

    it("has 64 megabytes of files", () => {
      expect(seen.filled).toBe("ENOSPC");
    });

    it("sees four variables where none is declared, and takes a process along that has detached itself", async () => {
      const marker = `linger-${process.pid}-${way.who}`;
      const { env } = await seenFrom(way, { linger: marker });
      expect(Object.keys(env).sort()).toEqual(four);
      await expect.poll(() => commandsHere().filter((one) => one.includes(marker))).toEqual([]);
    });

    it("is gone although it ignores SIGTERM and the end of its input", async () => {
      const marker = `stubborn-${process.pid}-${way.who}`;
      const launch = launchScript({ start: [{ wait: 50_000 }], stubborn: true });
      const marked = { ...launch, args: [...launch.args, marker] };
      const options = { limits: limitsWith({ total: 2_000 }), sandbox: way.sandbox, allowLoopback: false };
      expect(await failureOf(look(marked, options, way.world))).toBe("PROBE_TIMEOUT");
      await expect.poll(() => commandsHere().filter((one) => one.includes(marker))).toEqual([]);
    });

    it("tells its exit code", async () => {
      const launch = launchScript({ on: { initialize: [{ exit: 7 }] } });
      const options = { limits: limitsWith(), sandbox: way.sandbox, allowLoopback: false };
      await expect(look(launch, options, way.world)).rejects.toThrow("exit code 7");
    });

    it("does not see the secrets that lie beside its code", async () => {
      const names = [".env", ".env.local", ".npmrc", ".git/config", ".env.example"];
      const repository = makeRepository(Object.fromEntries(names.map((name) => [name, canary])));
      chmodSync(repository.root, 0o755);
      const read = names.map((name) => repository.path(name));
      const beside = await seenFrom(way, { read }, {}, repository.root);
      expect(read.map((path) => beside.read[path])).toEqual(["", "", "", "ENOENT", canary]);
    });
  });
}

it.skipIf(ways.every(({ missing }) => missing !== null))("leaves nothing behind on this machine", () => {
  expect(scratch.filter((path) => existsSync(path))).toEqual([]);
});

/** The command lines of all processes of this machine. */
function commandsHere(): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, "utf8");
      } catch {
        return "";
      }
    });
}
