import { gateScene, type Scene, type SceneOptions } from "./gate-scene.ts";
import { mergeGroupEvent, pullRequestEvent } from "./github/events.ts";
import type { MergeGroup, PullRequest, User } from "./github/model.ts";
import type { RunResult } from "./github/runner.ts";

/** A scene, and the label that approves its change. */
export interface StagedScene extends Scene {
  readonly needed: string;
}

/** A pull request on which the gate has asked for an approval. */
export async function stagedScene(options: SceneOptions = {}): Promise<StagedScene> {
  const scene = await gateScene(options);
  return { ...scene, needed: await scene.label() };
}

/** The same with the label put on: by the maintainer unless said otherwise. */
export async function labeledScene(
  options: SceneOptions = {},
  by: (scene: Scene) => User = ({ maintainer }) => maintainer,
): Promise<StagedScene> {
  const scene = await stagedScene(options);
  scene.github.label(scene.pull, scene.needed, by(scene));
  return scene;
}

/** Somebody takes the label off and puts it on again, as a second approver does. */
export function relabel({ github, pull, needed }: StagedScene, by: User): void {
  github.unlabel(pull, needed, by);
  github.label(pull, needed, by);
}

/** A commit on top of the pull request, pushed; the author's unless said otherwise. */
export function push(
  { github, pull, author }: Scene,
  change: Parameters<Scene["github"]["change"]>[1],
  options: Parameters<Scene["github"]["change"]>[2] = {},
): string {
  const commit = github.change(pull.head.sha, change, { author, ...options });
  github.push(pull, commit);
  return commit;
}

/** Whose labels do not count, and why. */
export function refusalsIn({ summary }: RunResult): string[] {
  return Array.from(
    summary.matchAll(/^- the label of `(.+)` does not count: (.+)$/gm),
    ([, who, why]) => `${who}: ${why}`,
  );
}

/** Runs the gate on a merge group. */
export function judgeGroup({ run, github }: Scene, group: MergeGroup): Promise<RunResult> {
  return run({ event: mergeGroupEvent(github, group) });
}

/** Another pull request. */
export function another(
  { github, author, base }: Scene,
  change: Parameters<Scene["github"]["change"]>[1],
): PullRequest {
  return github.pull({ author, head: github.change(base, change, { author }), headRef: "other" });
}

/** The maintainer approves a pull request. */
export async function approve(scene: Scene, pull: PullRequest): Promise<void> {
  const event = pullRequestEvent(scene.github, pull, "synchronize");
  const label = (await scene.run({ event })).outputs.get("approval-label") ?? "";
  scene.github.label(pull, label, scene.maintainer);
}
