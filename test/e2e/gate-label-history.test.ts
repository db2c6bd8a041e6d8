import { describe, expect, it } from "vitest";
import {
  labeledScene,
  refusalsIn,
  relabel,
  type StagedScene,
  stagedScene,
} from "../support/gate-approval.ts";
import { verdictOf } from "../support/gate-scene.ts";

const isAuthor = "author: they are the author of the pull request";
const mayRead = "helper: they have read permission, and write is needed";

describe("the label's history", () => {
  it.each<[string, (scene: StagedScene) => void, string[]]>([
    ["taken off", ({ github, pull, needed, maintainer }) => github.unlabel(pull, needed, maintainer), []],
    [
      "taken off by the author",
      ({ github, pull, needed, author }) => github.unlabel(pull, needed, author),
      [],
    ],
    ["taken off and put on again by the author", (scene) => relabel(scene, scene.author), [isAuthor]],
    [
      "taken off by the maintainer and put on again by the author",
      ({ github, pull, needed, maintainer, author }) => {
        github.unlabel(pull, needed, maintainer);
        github.label(pull, needed, author);
      },
      [isAuthor],
    ],
    [
      "taken off by the maintainer and put on again by somebody who may not approve",
      ({ github, pull, needed, maintainer }) => {
        github.unlabel(pull, needed, maintainer);
        github.label(pull, needed, github.user("helper", "triage"));
      },
      [mayRead],
    ],
    [
      "taken off by one who may not approve and put on again by another",
      ({ github, pull, needed, author }) => {
        github.unlabel(pull, needed, github.user("helper", "triage"));
        github.label(pull, needed, author);
      },
      [isAuthor],
    ],
    [
      "taken off and put on again by an app in the maintainer's name",
      ({ github, pull, needed, maintainer }) => {
        github.unlabel(pull, needed, maintainer);
        github.label(pull, needed, maintainer, { app: { id: 77, slug: "helper", name: "Helper" } });
      },
      ["maintainer: an app or agent did it in their name"],
    ],
    ["deleted from the repository", ({ github, needed }) => github.deleteLabel(needed), []],
    [
      "deleted from the repository, made again and put on by the author",
      ({ github, pull, needed, author }) => {
        github.deleteLabel(needed);
        github.makeLabel(needed);
        github.label(pull, needed, author);
      },
      [isAuthor],
    ],
    ["given another name", ({ github, needed }) => github.renameLabel(needed, "mcp-lock/ok"), []],
  ])("does not approve when an approval was %s", async (_, happens, refusals) => {
    const scene = await labeledScene();
    happens(scene);
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual(["blocked 1", refusals]);
  });

  it.each<[string, (scene: StagedScene) => void]>([
    ["taken off and put on again by the same maintainer", (scene) => relabel(scene, scene.maintainer)],
    [
      "taken off by the maintainer and put on again by another one",
      ({ github, pull, needed, maintainer }) => {
        github.unlabel(pull, needed, maintainer);
        github.label(pull, needed, github.user("second", "maintain"));
      },
    ],
    [
      "deleted from the repository, made again and put on by the maintainer",
      ({ github, pull, needed, maintainer }) => {
        github.deleteLabel(needed);
        github.label(pull, needed, maintainer);
      },
    ],
  ])("approves when the label was %s", async (_, happens) => {
    const scene = await labeledScene();
    happens(scene);
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("is read to the second: put on and taken off in one is nothing", async () => {
    const scene = await stagedScene();
    const { github, pull, needed, maintainer } = scene;
    github.state.clock.sameSecond(() => {
      github.label(pull, needed, maintainer);
      relabel(scene, maintainer);
    });
    expect(verdictOf(await scene.run())).toBe("blocked 1");
    relabel(scene, maintainer);
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("is that of one second when somebody else takes the label off and it comes back", async () => {
    const scene = await labeledScene();
    const { github, pull, needed, maintainer } = scene;
    github.state.clock.sameSecond(() => {
      github.unlabel(pull, needed, github.user("helper", "triage"));
      github.label(pull, needed, maintainer);
    });
    expect(verdictOf(await scene.run())).toBe("blocked 1");
  });

  it("is one of time, in whatever order GitHub lists it", async () => {
    const scene = await labeledScene();
    relabel(scene, scene.author);
    scene.pull.timeline.reverse();
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual(["blocked 1", [isAuthor]]);
    relabel(scene, scene.maintainer);
    scene.pull.timeline.reverse();
    expect(verdictOf(await scene.run())).toBe("pass 0");
  });

  it("goes on behind the first page: it may take an approval back", async () => {
    const scene = await labeledScene();
    noise(scene);
    relabel(scene, scene.author);
    const result = await scene.run();
    expect([verdictOf(result), refusalsIn(result)]).toEqual(["blocked 1", [isAuthor]]);
  });

  it("goes on behind the first page: it may give an approval", async () => {
    const scene = await labeledScene({}, ({ author }) => author);
    noise(scene);
    relabel(scene, scene.maintainer);
    const result = await scene.run();
    expect([verdictOf(result), result.outputs.get("approved-by")]).toEqual(["pass 0", "maintainer"]);
  });
});

/** More events than a page holds. */
function noise({ github, pull, maintainer }: StagedScene): void {
  for (let at = 0; at < 250; at++) github.event(pull, "subscribed", maintainer);
}
