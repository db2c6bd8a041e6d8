import { describe, expect, it } from "vitest";
import { tryCanary } from "../../src/app/canary.ts";
import { noSandbox, type Sandbox } from "../../src/probe/sandbox/sandbox.ts";
import { realWorld } from "../../src/real-world.ts";

const plain = noSandbox(process.execPath);

/** Starts the canary with other arguments. */
const altered = (change: (args: readonly string[], start: number) => readonly string[]): Sandbox => {
  let starts = 0;
  return {
    name: "none",
    confine: async (launch, folder, world) => {
      starts += 1;
      return plain.confine({ ...launch, args: change(launch.args, starts) }, folder, world);
    },
  };
};

describe("the canary", () => {
  it("is found to have changed, and only when it has", async () => {
    expect(await tryCanary(plain, process.execPath, realWorld())).toBeNull();
  });

  it("tells when its changed description is not seen", async () => {
    const deaf = altered((args) => [...args.slice(0, -1), "the same words"]);
    expect(await tryCanary(deaf, process.execPath, realWorld())).toBe(
      "its changed description was not found",
    );
  });

  it("tells when it seems to differ although it does not", async () => {
    const restless = altered((args, start) => [...args.slice(0, -1), `words ${start}`]);
    expect(await tryCanary(restless, process.execPath, realWorld())).toMatch(/^it is as locked, and is said/);
  });

  it("tells why it does not start", async () => {
    const broken = altered(() => ["-e", "process.exit(3)"]);
    expect(await tryCanary(broken, process.execPath, realWorld())).toContain("(PROBE_EXIT)");
  });
});
