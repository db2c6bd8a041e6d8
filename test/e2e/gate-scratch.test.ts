import { expect, it } from "vitest";
import { gateScene, verdictOf } from "../support/gate-scene.ts";
import { mergeGroupEvent } from "../support/github/events.ts";

it("x", async () => {
  const scene = await gateScene();
  const label = await scene.label();
  scene.github.label(scene.pull, label, scene.maintainer);
  const t = Date.now();
  const r = await scene.run();
  console.log(
    Date.now() - t,
    verdictOf(r),
    r.requests.map((q) => `${q.method} ${q.path}`).join("\n"),
    r.stdout,
    r.stderr,
    r.summary,
    [...r.outputs],
  );
  console.log(r.temp.read("mcp-lock-report.json"));
  const group = scene.github.mergeGroup([scene.pull]);
  const g = await scene.run({ event: mergeGroupEvent(scene.github, group) });
  console.log(verdictOf(g), g.requests.map((q) => `${q.method} ${q.path}`).join("\n"), g.stdout);
  console.log(g.temp.read("mcp-lock-report.json").slice(0, 900));
  const s2 = await gateScene();
  const u = await s2.run();
  console.log(
    verdictOf(u),
    u.requests.map((q) => `${q.method} ${q.path}`).join("\n"),
    u.stdout,
    s2.pull.comments[0].body,
  );
});
