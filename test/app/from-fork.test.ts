import { describe, expect, it } from "vitest";
import { isFromFork } from "../../src/app/from-fork.ts";
import { fakeWorld } from "../support/fake-world.ts";

const repository = (id: number) => ({ id, full_name: "acme/notes", fork: false });
const payload = (head: object | null, base: object = repository(1)) =>
  JSON.stringify({ number: 7, pull_request: { head: { sha: "a", repo: head }, base: { repo: base } } });

const github = (text: string | null, event = "pull_request") =>
  fakeWorld({
    env: { GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: "/event.json" },
    files: text === null ? {} : { "/event.json": text },
  });

describe("a change", () => {
  it.each([
    ["of the repository itself", payload(repository(1)), false],
    ["of a fork", payload(repository(2)), true],
    ["of a fork that was deleted", payload(null), true],
    ["whose payload is not there", null, true],
    ["whose payload is no JSON", "{", true],
    ["whose payload names no repository", JSON.stringify({ pull_request: {} }), true],
  ])("%s on GitHub: from a fork %s", async (_, text, expected) => {
    expect(await isFromFork(github(text))).toBe(expected);
  });

  it.each(["pull_request_target", "pull_request_review"])("of a fork is known on %s, too", async (event) => {
    expect(await isFromFork(github(payload(repository(2)), event))).toBe(true);
  });

  it.each(["push", "merge_group", "schedule"])(
    "that is no pull request comes from no fork: %s",
    async (event) => {
      expect(await isFromFork(github(payload(repository(2)), event))).toBe(false);
    },
  );

  it.each([
    ["7", "7", false],
    ["8", "7", true],
  ])("of project %s for project %s on GitLab: %s", async (source, target, expected) => {
    const env = { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source, CI_MERGE_REQUEST_PROJECT_ID: target };
    expect(await isFromFork(fakeWorld({ env }))).toBe(expected);
  });

  it("on one's own machine comes from no fork", async () => {
    expect(await isFromFork(fakeWorld())).toBe(false);
  });
});
