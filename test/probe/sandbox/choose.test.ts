import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { McpLockError } from "../../../src/model/error.ts";
import { backends } from "../../../src/model/sandbox.ts";
import { type Host, tryBackends, workingSandbox } from "../../../src/probe/sandbox/choose.ts";
import { realWorld } from "../../../src/real-world.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import { makeRepository } from "../../support/repository.ts";
import { waysHere } from "../../support/sandbox.ts";

const linux: Host = {
  platform: "linux",
  isRoot: process.getuid?.() === 0,
  programFolders: ["/usr/bin"],
  nodePath: process.execPath,
};
const tools = { "/usr/bin/prlimit": "", "/usr/bin/env": "", "/usr/bin/setpriv": "" };

const ways = waysHere();

const reasonsFor = async (host: Partial<Host>, files: Record<string, string> = {}) => {
  const tried = await tryBackends(backends, { ...linux, ...host }, fakeWorld({ files }));
  return Object.fromEntries(tried.map(({ backend, reason }) => [backend, reason]));
};

/** A bwrap that is none: a script of the shell. */
function pretend(script: string): Host {
  const repository = makeRepository({ bwrap: `#!/bin/sh\n${script}\n` });
  chmodSync(repository.path("bwrap"), 0o755);
  return { ...linux, programFolders: [repository.root] };
}

describe("the backends for a sandbox", () => {
  it.skipIf(ways[0]?.missing !== null)("are tried until one works", async () => {
    const tried = await tryBackends(backends, linux, realWorld());
    expect(tried.map(({ backend, reason }) => [backend, reason])).toEqual([["bubblewrap", null]]);
  });

  it("are refused together, each with its reason, where none is installed", async () => {
    const tried = await tryBackends(backends, { ...linux, programFolders: [] }, realWorld());
    const refusal = () => workingSandbox(tried);
    expect(refusal).toThrow(McpLockError);
    expect(refusal).toThrow(/bubblewrap: bwrap is not installed.*\n {2}sandbox-exec: it is a part of macOS/);
  });

  it.each<[string, NodeJS.Platform, object]>([
    ["Linux without bwrap", "linux", { bubblewrap: /not installed/, "sandbox-exec": /macOS/ }],
    [
      "macOS without its sandbox",
      "darwin",
      { bubblewrap: /Linux/, "sandbox-exec": /sandbox-exec is not there/ },
    ],
    ["Windows", "win32", { bubblewrap: /Linux/, "sandbox-exec": /macOS/ }],
  ])("give their reasons on %s", async (_, platform, reasons) => {
    const found = await reasonsFor({ platform });
    for (const [backend, reason] of Object.entries(reasons)) expect(found[backend]).toMatch(reason);
  });

  it.each(Object.keys(tools))("need %s beside bubblewrap", async (missing) => {
    const { [missing]: _, ...others } = { ...tools, "/usr/bin/bwrap": "" } as Record<string, string>;
    expect((await reasonsFor({}, others))["bubblewrap"]).toMatch(/prlimit, setpriv or env is not installed/);
  });

  it("take no bwrap from where nobody said", async () => {
    const reason = (await reasonsFor({ programFolders: ["/opt/bin"] }, { ...tools, "/usr/bin/bwrap": "" }))[
      "bubblewrap"
    ];
    expect(reason).toMatch(/^bwrap is not installed/);
  });

  it("do not believe a bwrap that starts the program as it is", async () => {
    const [tried] = await tryBackends(["bubblewrap"], pretend('shift 3; exec "$@"'), realWorld());
    expect([tried?.sandbox, tried?.reason]).toEqual([null, expect.stringMatching(/./)]);
  });

  it("repeat what bwrap says", async () => {
    const host = pretend("echo 'bwrap: setting up uid map: Permission denied' >&2; exit 1");
    const [tried] = await tryBackends(["bubblewrap"], host, realWorld());
    expect(tried?.reason).toContain("setting up uid map: Permission denied");
  });

  it("name the profile of AppArmor where it forbids namespaces", async () => {
    const setting = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
    const files = { ...tools, "/usr/bin/bwrap": "", [setting]: "1\n" };
    const spawn = () => {
      throw new Error("not permitted");
    };
    const [tried] = await tryBackends(["bubblewrap"], linux, fakeWorld({ files, spawn }));
    expect(tried?.reason).toContain("bwrap-userns-restrict");
  });

  describe("use sudo", () => {
    const runner = { GITHUB_ACTIONS: "true", RUNNER_ENVIRONMENT: "github-hosted" };
    const triedOn = async (env: Record<string, string>, isRoot: boolean) => {
      const programs: string[] = [];
      const spawn = (program: string) => {
        programs.push(program);
        throw new Error("not permitted");
      };
      const files = { ...tools, "/usr/bin/bwrap": "", "/usr/bin/sudo": "", "/usr/bin/node": "" };
      const host = { ...linux, isRoot, nodePath: "/usr/bin/node" };
      await tryBackends(["bubblewrap"], host, fakeWorld({ files, env, spawn }));
      return programs;
    };

    it("on a machine that GitHub throws away, after what needs no rights", async () => {
      expect(await triedOn(runner, false)).toEqual(["/usr/bin/bwrap", "/usr/bin/sudo"]);
    });

    it.each([
      ["on anybody's own machine", {}],
      ["on a runner of one's own", { ...runner, RUNNER_ENVIRONMENT: "self-hosted" }],
    ])("not %s", async (_, env) => {
      expect(await triedOn(env, false)).toEqual(["/usr/bin/bwrap"]);
    });

    it("not as root, who has its own way first", async () => {
      expect(await triedOn(runner, true)).toEqual(["/usr/bin/bwrap", "/usr/bin/bwrap"]);
    });
  });
});
