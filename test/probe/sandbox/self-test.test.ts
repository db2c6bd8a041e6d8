import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { noSandbox } from "../../../src/probe/sandbox/sandbox.ts";
import { selfTest } from "../../../src/probe/sandbox/self-test.ts";
import { realWorld } from "../../../src/real-world.ts";
import type { World } from "../../../src/world.ts";
import { titleOf, trial, type Way, waysHere } from "../../support/sandbox.ts";

type Spawned = Parameters<World["spawn"]>;

/** The way's world, in which every program is started differently. */
function changed({ world }: Way, change: (...spawned: Spawned) => Spawned): World {
  return { ...world, spawn: (...spawned) => world.spawn(...change(...spawned)) };
}

/** Other options for bubblewrap, which are handed over first. */
function withOptions(way: Way, change: (options: string[]) => string[]): World {
  return changed(way, (program, args, options) => {
    const [given = "", ...others] = options.handed ?? [];
    const names = String(given).split("\0").slice(0, -1);
    const handed = [`${change(names).join("\0")}\0`, ...others];
    return [program, args, { ...options, handed }];
  });
}

const plus =
  (...more: string[]) =>
  (options: string[]) => [...options.slice(0, -2), ...more, ...options.slice(-2)];
const withArgs = (way: Way, change: (args: readonly string[]) => readonly string[]) =>
  changed(way, (program, args, options) => [program, change(args), options]);

const ways = waysHere();
for (const way of ways) {
  describe.skipIf(way.missing !== null)(`the self-test of bubblewrap, started by ${titleOf(way)}`, () => {
    const found = (world: World) => selfTest(way.sandbox, trial, world);

    it("finds nothing wrong with it as it is", async () => {
      expect(await found(way.world)).toBeNull();
    });

    it.each<[string, (way: Way) => World]>([
      [
        "there is a network",
        (one) =>
          withOptions(one, (options) =>
            options.flatMap((option) => {
              if (option === "--unshare-net") return [];
              return option === "--unshare-all"
                ? ["--unshare-ipc", "--unshare-pid", "--unshare-uts"]
                : [option];
            }),
          ),
      ],
      [
        "a file of this machine can be read",
        (one) => withOptions(one, plus("--ro-bind", tmpdir(), tmpdir())),
      ],
      [
        "the server's own files can be changed",
        (one) => withOptions(one, plus("--bind", tmpdir(), tmpdir())),
      ],
      ["it sees other variables", (one) => withOptions(one, plus("--setenv", "SECRET", "x"))],
      [
        "it sees other variables",
        (one) => withArgs(one, (args) => args.filter((arg) => !/env$|^-u$|^PWD$/.test(arg))),
      ],
      ["its home cannot be written to", (one) => withOptions(one, plus("--remount-ro", "/home/user"))],
      [
        "nothing limits its memory",
        (one) => withArgs(one, (args) => args.filter((arg) => !arg.startsWith("--data="))),
      ],
    ])("finds that %s", async (problem, weaken) => {
      expect(await found(weaken(way))).toContain(problem);
    });

    it("tells why bubblewrap does not start", async () => {
      expect(await found(withOptions(way, plus("--no-such-option")))).toContain("no-such-option");
    });

    it("tells that bubblewrap cannot be started", async () => {
      const world = changed(way, (_, args, options) => ["/nonexistent/bwrap", args, options]);
      expect(await found(world)).toMatch(/ENOENT|No such file/);
    });

    it("takes a program that says nothing for a failure", async () => {
      const world = changed(way, (_, __, options) => ["/bin/true", [], options]);
      expect(await found(world)).toBe("it ended with exit code 0");
    });
  });
}

const asUser = ways.find(({ who }) => who === "an ordinary user");

describe.skipIf(asUser?.missing !== null)("the self-test of bubblewrap through a user namespace", () => {
  it("finds that the first process shows its environment", async () => {
    if (asUser === undefined) throw new Error("there is no such way");
    const world = changed(asUser, (program, args, options) => [
      program,
      args,
      { ...options, env: { SECRET: "canary" } },
    ]);
    expect(await selfTest(asUser.sandbox, trial, world)).toContain("the first process shows its environment");
  });
});

const isRoot = process.getuid?.() === 0;

describe.skipIf(!isRoot || asUser?.missing !== null)("the self-test of what root starts like a user", () => {
  it("finds that the kernel does not count its processes", async () => {
    if (asUser === undefined) throw new Error("there is no such way");
    const found = await selfTest(asUser.sandbox, trial, realWorld());
    expect(found).toBe("the number of its processes is not limited");
  });
});

describe("the self-test of no sandbox at all", () => {
  it("finds what it is good for", async () => {
    const found = await selfTest(noSandbox(process.execPath), trial, realWorld());
    expect(found).toContain("a file of this machine can be read");
    expect(found).toContain("this machine can be reached");
  });
});
