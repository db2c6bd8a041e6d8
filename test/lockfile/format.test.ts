import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatLockfile, serverOnDisk } from "../../src/lockfile/format.ts";
import { parseLockfile } from "../../src/lockfile/read.ts";
import type { Lockfile } from "../../src/model/lockfile.ts";
import { evilCases } from "../support/json-values.ts";
import { anyLockfile } from "../support/lockfiles.ts";
import { lockedServer, surfaceOf } from "../support/servers.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const reread = (text: string) => parseLockfile(bytesOf(text), "mcp-lock.json");

describe("formatLockfile", () => {
  it("writes what the reader reads back as the same lockfile", async () => {
    await fc.assert(
      fc.asyncProperty(anyLockfile, async (lockfile) => {
        expect(await reread(formatLockfile(lockfile))).toEqual(lockfile);
      }),
    );
  });

  it("writes the same bytes again after they were read", async () => {
    await fc.assert(
      fc.asyncProperty(anyLockfile, async (lockfile) => {
        const text = formatLockfile(lockfile);
        expect(formatLockfile(await reread(text))).toBe(text);
      }),
    );
  });

  it("writes the same bytes whatever the order of servers and definitions", () => {
    fc.assert(
      fc.property(anyLockfile, (lockfile) => {
        expect(formatLockfile(reversed(lockfile))).toBe(formatLockfile(lockfile));
      }),
    );
  });

  it.each(evilCases)("keeps a server and a tool named %s", async (_, name) => {
    const surface = surfaceOf({ tools: [{ name, description: "Does it." }] });
    const lockfile: Lockfile = new Map([[name, lockedServer({ surface })]]);
    const [server, ...others] = await reread(formatLockfile(lockfile));
    expect([server?.[0], [...(server?.[1].surface.tools.keys() ?? [])], others]).toEqual([name, [name], []]);
  });

  it("writes a lockfile without servers", () => {
    expect(formatLockfile(new Map())).toBe(
      [
        "{",
        '  "$schema": "https://unpkg.com/mcp-lock@1/mcp-lock.schema.json",',
        '  "generator": "mcp-lock",',
        '  "lockfileVersion": 1,',
        '  "servers": {}',
        "}",
        "",
      ].join("\n"),
    );
  });
});

describe("serverOnDisk", () => {
  it("holds the definitions by name", () => {
    const server = lockedServer({ surface: surfaceOf({ tools: [{ name: "ping" }] }) });
    expect(serverOnDisk(server)).toMatchObject({
      surface: { tools: { ping: { definition: { name: "ping" } } }, prompts: {} },
    });
  });

  it("says nothing of requests where there were none", () => {
    expect(serverOnDisk(lockedServer())).not.toHaveProperty("surface.requests");
  });
});

function reversed(lockfile: Lockfile): Lockfile {
  const turn = <T>(map: ReadonlyMap<string, T>) => new Map([...map].reverse());
  const servers = [...lockfile].map(([name, server]) => {
    const turned = { ...server.surface, tools: turn(server.surface.tools) };
    const { declared, artifact, ...rest } = server;
    return [name, { ...rest, surface: turned, artifact, declared }] as const;
  });
  return turn(new Map(servers));
}
