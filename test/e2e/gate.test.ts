import { describe, expect, it } from "vitest";
import { gateScene, verdictOf } from "../support/gate-scene.ts";

describe("the gate", () => {
  it("blocks a change that nobody has approved", async () => {
    const { run } = await gateScene();
    const result = await run();
    expect(verdictOf(result)).toBe("blocked 1");
  });

  it("passes when a maintainer has put on the label", async () => {
    const scene = await gateScene();
    const label = await scene.label();
    scene.github.label(scene.pull, label, scene.maintainer);
    const result = await scene.run();
    expect(verdictOf(result)).toBe("pass 0");
  });

  it("passes what changes nothing", async () => {
    const { run } = await gateScene({ change: { "docs/a.md": "x" } });
    const result = await run();
    expect(verdictOf(result)).toBe("pass 0");
  });
});
