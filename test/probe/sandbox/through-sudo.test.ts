import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { look } from "../../../src/probe/look.ts";
import { selfTest } from "../../../src/probe/sandbox/self-test.ts";
import { throughSudo } from "../../../src/probe/sandbox/through-sudo.ts";
import { expectGone } from "../../support/alive.ts";
import { failureOf, launchFixture, launchScript, limitsWith } from "../../support/probe.ts";
import { makeRepository } from "../../support/repository.ts";
import { trial, waysHere } from "../../support/sandbox.ts";

const [way] = waysHere().filter(({ who }) => who === "root");
const missing = way === undefined ? "only root can play sudo" : way.missing;

/** A sudo that is none: it closes descriptors and forgets the environment, as the real one does. */
function makeSudo(): string {
  const close = Array.from({ length: 20 }, (_, index) => `exec ${index + 3}<&-`).join("; ");
  const script = `#!/bin/bash\n[ "$1 $2" = "-n --" ] || exit 9\nshift 2\n${close}\nexec env -i PATH=/usr/bin:/bin "$@"\n`;
  const repository = makeRepository({ sudo: script });
  chmodSync(repository.path("sudo"), 0o755);
  return repository.path("sudo");
}

const title = missing === null ? "root, through sudo" : `root, through sudo (skipped: ${missing})`;

describe.skipIf(missing !== null)(`a sandbox made by ${title}`, () => {
  const own = () => {
    if (way === undefined) throw new Error("there is no such way");
    return way;
  };
  const sandbox = () => throughSudo(own().sandbox, makeSudo());
  const world = () => own().world;
  const options = (total = 40_000) => ({
    limits: limitsWith({ total }),
    sandbox: sandbox(),
    allowLoopback: false,
  });

  it("is as good as without sudo", async () => {
    expect(await selfTest(sandbox(), trial, world())).toBeNull();
  });

  it("lets a server be listed", async () => {
    const { surface } = await look(launchFixture("witness.mjs"), options(), world());
    expect([...surface.tools.keys()]).toEqual(["witness"]);
  });

  it("ends with its server", async () => {
    const launch = launchScript({ on: { initialize: [{ exit: 7 }] } });
    expect(await failureOf(look(launch, options(), world()))).toBe("PROBE_EXIT");
  });

  it("ends when nobody listens any more, without a signal from us", async () => {
    const confined = await sandbox().confine(
      launchScript({ start: [{ wait: 50_000 }], stubborn: true }),
      makeRepository().root,
      world(),
    );
    const child = world().spawn(confined.program, confined.args, confined);
    child.stdin?.end();
    await expectGone([child.pid ?? 0]);
  });
});
