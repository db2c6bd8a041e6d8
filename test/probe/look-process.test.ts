import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import type { ProcessLaunch } from "../../src/model/launch.ts";
import type { Limits } from "../../src/probe/limits.ts";
import { expectGone } from "../support/alive.ts";
import { answer, hello, toolsNamed } from "../support/messages.ts";
import { failureOf, launchFixture, launchScript, lookAt, type Step } from "../support/probe.ts";
import { makeRepository } from "../support/repository.ts";

interface Seen {
  readonly env: Record<string, string>;
  readonly arguments: string[];
  readonly cwd: string;
  readonly files: string[];
  readonly processes: number[];
}

async function seenBy(launch: ProcessLaunch, limits: Partial<Limits> = {}): Promise<Seen> {
  const { surface } = await lookAt(launch, limits);
  return JSON.parse(String(surface.tools.get("witness")?.definition["description"]));
}

const declare = (launch: ProcessLaunch, env: Record<string, string>): ProcessLaunch => ({
  ...launch,
  env: new Map(Object.entries(env)),
});
const program = (path: string, ...args: string[]): ProcessLaunch => ({
  kind: "process",
  program: path,
  args,
  env: new Map(),
  folders: [],
});
const fixed = ["HOME", "LANG", "PATH", "TMPDIR", "TZ"];

describe("a server that is looked at", () => {
  it("sees five variables and nothing of ours", async () => {
    const { env } = await seenBy(launchFixture("witness.mjs"));
    expect(Object.keys(env).sort()).toEqual(fixed);
  });

  it("sees the variables that are declared for it", async () => {
    const { env } = await seenBy(declare(launchFixture("witness.mjs"), { API_KEY: "a b\n$HOME", EMPTY: "" }));
    expect(env).toMatchObject({ API_KEY: "a b\n$HOME", EMPTY: "" });
  });

  it("sees no variable beyond the declared ones", async () => {
    const { env } = await seenBy(declare(launchFixture("witness.mjs"), { API_KEY: "x" }));
    expect(Object.keys(env).sort()).toEqual(["API_KEY", ...fixed]);
  });

  it("finds the chosen Node.js first in PATH", async () => {
    const { env } = await seenBy(launchFixture("witness.mjs"));
    expect(env["PATH"]?.split(":")[0]).toBe(dirname(process.execPath));
  });

  it("starts in an empty folder", async () => {
    expect((await seenBy(launchFixture("witness.mjs"))).files).toEqual([]);
  });

  it("has that folder as its home and for temporary files", async () => {
    const { env, cwd } = await seenBy(launchFixture("witness.mjs"));
    expect([env["HOME"], env["TMPDIR"]]).toEqual([cwd, cwd]);
  });

  it("starts in another folder each time", async () => {
    const [first, second] = await Promise.all([
      seenBy(launchFixture("witness.mjs")),
      seenBy(launchFixture("witness.mjs")),
    ]);
    expect(first.cwd).not.toBe(second.cwd);
  });

  it("leaves no folder behind", async () => {
    expect(existsSync((await seenBy(launchFixture("witness.mjs"))).cwd)).toBe(false);
  });

  it("leaves none of its files behind", async () => {
    expect(existsSync((await seenBy(launchFixture("witness.mjs", "mess"))).cwd)).toBe(false);
  });

  it("gets its arguments as they are, through no shell", async () => {
    const args = ["two words", "$HOME", "`id`", "; exit 1", "*", "'\"", ""];
    expect((await seenBy(launchFixture("witness.mjs", ...args))).arguments).toEqual(args);
  });

  it("is gone afterwards", async () => {
    await expectGone((await seenBy(launchFixture("witness.mjs"))).processes);
  });

  it("is gone afterwards although it ignores SIGTERM and the end of its input", async () => {
    await expectGone((await seenBy(launchFixture("witness.mjs", "stubborn"))).processes);
  });

  it("is gone afterwards with its children, of which one ignores SIGTERM", async () => {
    await expectGone((await seenBy(launchFixture("witness.mjs", "stubborn", "family"))).processes);
  });
});

describe("a server whose look fails", () => {
  /** A server that writes its process id and its folder to a file, and then does what the steps say. */
  function confessing(...steps: Step[]) {
    const folder = makeRepository();
    const file = folder.path("seen.json");
    const launch = launchScript({ start: [{ confess: file }, ...steps], stubborn: true });
    return { launch, seen: (): { pid: number; cwd: string } => JSON.parse(folder.read("seen.json")) };
  }

  it("because it never answers is gone afterwards", async () => {
    const { launch, seen } = confessing({ wait: 50_000 });
    await failureOf(lookAt(launch, { total: 5_000 }));
    await expectGone([seen().pid]);
  });

  it("because it breaks a limit is gone afterwards", async () => {
    const { launch, seen } = confessing({ flood: "x" });
    await failureOf(lookAt(launch, { line: 1_000 }));
    await expectGone([seen().pid]);
  });

  it("leaves no folder behind", async () => {
    const { launch, seen } = confessing({ flood: "x" });
    await failureOf(lookAt(launch, { line: 1_000 }));
    expect(existsSync(seen().cwd)).toBe(false);
  });
});

describe("a program", () => {
  it("that does not exist cannot be started", async () => {
    const path = makeRepository().path("absent");
    expect(await failureOf(lookAt(program(path)))).toBe("PROBE_START");
  });

  it("that is a folder cannot be started", async () => {
    expect(await failureOf(lookAt(program(makeRepository().root)))).toBe("PROBE_START");
  });

  it("that may not be executed cannot be started", async () => {
    const repository = makeRepository({ "server.sh": "#!/bin/sh\n" });
    expect(await failureOf(lookAt(program(repository.path("server.sh"))))).toBe("PROBE_START");
  });

  it.each([0, 1, 143])("that exits with code %i instead of answering has ended", async (code) => {
    expect(await failureOf(lookAt(launchScript({ on: { initialize: [{ exit: code }] } })))).toBe(
      "PROBE_EXIT",
    );
  });

  it("that is killed before it answers has ended", async () => {
    expect(await failureOf(lookAt(launchScript({ on: { initialize: [{ kill: "SIGKILL" }] } })))).toBe(
      "PROBE_EXIT",
    );
  });

  it("that exits after the handshake has ended", async () => {
    const on = { initialize: [answer(hello("tools"))], "tools/list": [{ exit: 0 }] };
    expect(await failureOf(lookAt(launchScript({ on })))).toBe("PROBE_EXIT");
  });

  it("that ended is quoted with what it wrote to standard error", async () => {
    const initialize = [{ complain: { text: "API_KEY is not set\n", times: 1 } }, { exit: 1 }];
    await expect(lookAt(launchScript({ on: { initialize } }))).rejects.toThrow("API_KEY is not set");
  });

  it("that answers and is then ended by us gives no warning", async () => {
    const launch = launchScript({
      on: { initialize: [answer(hello("tools"))], "tools/list": [answer(toolsNamed("a"))] },
    });
    expect((await lookAt(launch)).warnings).toEqual([]);
  });
});
