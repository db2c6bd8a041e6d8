import { describe, expect, it } from "vitest";
import { approvedScene } from "../support/gate-approved.ts";
import { codeIn } from "../support/gate-report.ts";
import { lockAfter, type Scene, verdictOf } from "../support/gate-scene.ts";
import { mergeGroupEvent } from "../support/github/events.ts";
import type { Fault, Matcher } from "../support/github/faults.ts";
import { objectId } from "../support/github/git-objects.ts";
import { hurriedAnswers, hurriedClock, hurriedWaits } from "../support/hurried.ts";

type Times = { readonly times?: number };
type Spoil = (scene: Scene, fault: Fault, options?: Times) => void;

function spoiling(matcherFor: (scene: Scene) => Matcher): Spoil {
  return (scene, fault, options) => scene.github.fail(matcherFor(scene), fault, options);
}

/** Everything that the gate reads of a pull request whose label is on it. */
const reads: [string, Spoil][] = [
  ["the pull request", spoiling(() => "/pulls/1")],
  [
    "the pull request for the second time",
    ({ github }, fault, options) => github.after("/pulls/1", () => github.fail("/pulls/1", fault, options)),
  ],
  ["the tip of the base", spoiling(() => "/git/ref/heads/main")],
  [
    "the tip of the base for the second time",
    ({ github }, fault, options) =>
      github.after("/git/ref/heads/main", () => github.fail("/git/ref/heads/main", fault, options)),
  ],
  ["the tree of the base", spoiling(({ base }) => `/git/trees/${base}`)],
  ["the tree of the head", spoiling(({ pull }) => `/git/trees/${pull.head.sha}`)],
  ["the lockfile", spoiling(() => `/git/blobs/${objectId("blob", Buffer.from(lockAfter))}`)],
  ["the merge base", spoiling(() => /\/compare\/.*\?per_page=1$/)],
  ["the commits", spoiling(() => /\/compare\/.*&page=1$/)],
  ["the timeline", spoiling(() => "/timeline")],
  ["a permission", spoiling(() => "/collaborators/maintainer/permission")],
];

const faults: [string, Fault][] = [
  ["401", { status: 401 }],
  ["403", { status: 403 }],
  ["404", { status: 404 }],
  ["500", { status: 500 }],
  ["502", { status: 502 }],
  ["a long rate limit", { rateLimit: "secondary", retryAfter: 60 }],
  ["a page of HTML", { body: "html" }],
  ["half an answer", { body: "truncated" }],
  ["an empty answer", { body: "empty" }],
  ["an answer of another shape", { edit: () => ({}) }],
  ["a connection that breaks off", { connection: "drop midway" }],
  ["a redirect to another host", { redirect: "other origin" }],
];

const table = reads.flatMap(([read, spoil]) =>
  faults.map(([fault, how]): [string, string, Spoil, Fault] => [fault, read, spoil, how]),
);

/** What a run on an approved pull request comes to when its requests go wrong: `error 2 GITHUB_API`. */
async function outcomeOf(scene: Scene, env = hurriedWaits): Promise<string> {
  const result = await scene.run({ env });
  return `${verdictOf(result)} ${codeIn(result)}`;
}

describe("an approved pull request", () => {
  it.each(table)("is an error when %s is the answer for %s", async (_, __, spoil, fault) => {
    const scene = await approvedScene();
    spoil(scene, fault);
    const { code, outputs, requests, ...rest } = await scene.run({ env: hurriedWaits });
    expect([outputs.get("verdict"), code]).toEqual(["error", 2]);
    expect(rest.stdout).toContain("(GITHUB_API)");
    expect(requests.filter(({ method }) => method !== "GET")).toEqual([]);
    expect(scene.github.strayRequests).toEqual([]);
  });

  it.each(reads)("passes when %s is there at the second try", async (_, spoil) => {
    const scene = await approvedScene();
    spoil(scene, { status: 502 }, { times: 1 });
    expect(await outcomeOf(scene)).toBe("pass 0 null");
  });

  it.each([["drop"], ["drop midway"]] as const)(
    "passes when one connection fails (%s)",
    async (connection) => {
      const scene = await approvedScene();
      scene.github.fail("/timeline", { connection }, { times: 1 });
      expect(await outcomeOf(scene)).toBe("pass 0 null");
    },
  );

  it("asks three times, and no more", async () => {
    const scene = await approvedScene();
    scene.github.fail("/timeline", { status: 503 });
    const { requests } = await scene.run({ env: hurriedWaits });
    expect(requests.filter(({ path }) => path.includes("/timeline")).length).toBe(3);
  });

  it("waits as long as a rate limit asks, and passes", async () => {
    const scene = await approvedScene();
    scene.github.fail("/timeline", { rateLimit: "secondary", retryAfter: 2 }, { times: 1 });
    const start = performance.now();
    expect(await outcomeOf(scene, {})).toBe("pass 0 null");
    expect(performance.now() - start).toBeGreaterThan(2_000);
  });

  it("does not wait for a rate limit that asks for a minute", async () => {
    const scene = await approvedScene();
    scene.github.fail("/timeline", { status: 429, headers: { "retry-after": "60" } });
    const { requests } = await scene.run({ env: {} });
    expect(requests.filter(({ path }) => path.includes("/timeline")).length).toBe(1);
  });

  it("is an error when the hourly limit is used up", async () => {
    const scene = await approvedScene();
    scene.github.fail("/timeline", { rateLimit: "primary" });
    expect(await outcomeOf(scene)).toBe("error 2 GITHUB_API");
  });

  it("passes when one answer does not come for ten seconds, and then does", async () => {
    const scene = await approvedScene();
    scene.github.fail("/timeline", { connection: "hang" }, { times: 1 });
    expect(await outcomeOf(scene, {})).toBe("pass 0 null");
  });

  it.each([["hang"], ["drip"]] as const)("is an error when answers %s", async (connection) => {
    const scene = await approvedScene();
    scene.github.fail("/timeline", { connection });
    expect(await outcomeOf(scene, hurriedAnswers)).toBe("error 2 GITHUB_TIMEOUT");
  });

  it("is an error when all answers together take more than a minute", async () => {
    const scene = await approvedScene();
    expect(await outcomeOf(scene, hurriedClock)).toBe("error 2 GITHUB_TIMEOUT");
  });

  it.each([[301], [302], [307], [308]])(
    "is read by way of redirects (%i) on the same host",
    async (status) => {
      const scene = await approvedScene();
      scene.github.fail(/^GET \/repos\//, { redirect: "same origin", status });
      expect(await outcomeOf(scene)).toBe("pass 0 null");
    },
  );

  it("is an error when redirects lead in circles", async () => {
    const scene = await approvedScene();
    scene.github.fail(/^GET /, { redirect: "same origin" });
    expect(await outcomeOf(scene)).toBe("error 2 GITHUB_API");
  });

  it("is an error when the next page is on another host, which never sees the token", async () => {
    const scene = await approvedScene();
    scene.github.fail("/timeline", { next: "other origin" });
    expect(await outcomeOf(scene)).toBe("error 2 GITHUB_API");
    expect(scene.github.strayRequests).toEqual([]);
  });

  it("is an error when the pages have no end", async () => {
    const scene = await approvedScene();
    scene.github.fail("/timeline", { next: "endless" });
    const { requests, outputs } = await scene.run();
    expect(outputs.get("verdict")).toBe("error");
    expect(requests.length).toBeLessThan(100);
  });

  it("passes though nothing can be written, and says so", async () => {
    const scene = await approvedScene();
    scene.github.fail(/^(?:POST|PATCH|DELETE) |\/comments/, { status: 403 });
    const result = await scene.run({ inputs: { comment: "always" } });
    expect(verdictOf(result)).toBe("pass 0");
    expect(result.stdout).toContain("| warning: not written: GitHub answered 403");
  });

  it("keeps the token to itself when the comments go on at another host", async () => {
    const scene = await approvedScene();
    scene.github.fail("/comments", { next: "other origin" });
    expect(await outcomeOf(scene)).toBe("pass 0 null");
    expect(scene.github.strayRequests).toEqual([]);
  });
});

describe("an approved pull request with a rule about teams", () => {
  const teamScene = async () => {
    const scene = await approvedScene({ policy: { approvers: { teams: ["octo-org/security"] } } });
    scene.github.team("octo-org/security", [scene.maintainer]);
    scene.github.state.token.permissions.members = "read";
    return scene;
  };

  it("passes when the membership can be read", async () => {
    expect(await outcomeOf(await teamScene())).toBe("pass 0 null");
  });

  it.each(faults)("is an error when %s is the answer for the membership", async (_, fault) => {
    const scene = await teamScene();
    scene.github.fail("/memberships/", fault);
    expect(verdictOf(await scene.run({ env: hurriedWaits }))).toBe("error 2");
    expect(scene.github.strayRequests).toEqual([]);
  });
});

describe("a merge group of an approved pull request", () => {
  const groupReads: [string, Matcher][] = [
    ["the pull request", "/pulls/1"],
    ["the commits", "/compare/"],
    ["a tree", "/git/trees/"],
  ];
  const groupTable = [
    ...faults.map(([fault, how]): [string, string, Matcher, Fault] => [
      fault,
      "the pull requests of a commit",
      /\/commits\/[0-9a-f]+\/pulls/,
      how,
    ]),
    ...groupReads.map(([read, matcher]): [string, string, Matcher, Fault] => [
      "404",
      read,
      matcher,
      { status: 404 },
    ]),
  ];
  const run = async (spoil: (scene: Scene) => void) => {
    const scene = await approvedScene();
    const event = mergeGroupEvent(scene.github, scene.github.mergeGroup([scene.pull]));
    spoil(scene);
    const result = await scene.run({ event, env: hurriedWaits });
    expect(scene.github.strayRequests).toEqual([]);
    return `${verdictOf(result)} ${codeIn(result)}`;
  };

  it("passes when everything can be read", async () => {
    expect(await run(() => {})).toBe("pass 0 null");
  });

  it.each(groupTable)("is an error when %s is the answer for %s", async (_, __, matcher, fault) => {
    expect(await run(({ github }) => github.fail(matcher, fault))).toBe("error 2 GITHUB_API");
  });
});
