import { describe, expect, it } from "vitest";
import { runAttack, sandbox } from "../support/hostile-run.ts";
import { describeAttacks } from "../support/hostile-suite.ts";
import { serve } from "../support/http.ts";
import { makeRepository } from "../support/repository.ts";

describeAttacks("processes");

/** What a server that looks around tells in the description of its only tool. */
async function told(name: string, elsewhere = ""): Promise<string> {
  const { lockfile, printed } = await runAttack(name, 30, elsewhere);
  if (lockfile === null) throw new Error(printed);
  return JSON.parse(lockfile).servers.hostile.surface.tools.a.definition.description;
}

describe("what a server sees", () => {
  it("of the environment is six names", async () => {
    const names = JSON.parse(await told("tells its environment")).map(([name]: [string]) => name);
    expect(names.sort()).toEqual(["LANG", "PATH", "TZ"]);
  });

  it("of its home is an empty folder", async () => {
    expect(await told("tells what is in its home")).toBe(" nothing (ENOENT)");
  });

  it("of an address in a definition is no request", async () => {
    let requests = 0;
    const listener = await serve((_, response) => {
      requests++;
      response.end("{}");
    });
    await runAttack("refers elsewhere", 30, listener.href);
    expect(requests).toBe(0);
  });
});

describe.skipIf(sandbox === "none")("what a server sees in a sandbox (skipped where there is none)", () => {
  it("of its parents' environment is nothing", async () => {
    expect(await told("tells the environment of its parents")).toMatch(/^(?:nothing \(E[A-Z]+\))?$/);
  });

  it("of the machine's files is nothing", async () => {
    const machine = makeRepository({ canary: "canary" });
    expect(await told("tells a file of the machine", machine.path("canary"))).toMatch(/^nothing/);
  });

  it("of the network is nothing", async () => {
    const listener = await serve((_, response) => response.end());
    expect(await told("dials out", listener.href)).toBe("Does it.");
  });
});
