import { describe, expect, it } from "vitest";
import { approvedScene } from "../support/gate-approved.ts";
import { declared, gateScene, lockAfter, type SceneOptions, verdictOf } from "../support/gate-scene.ts";
import { mergeGroupEvent } from "../support/github/events.ts";

const servers = JSON.parse(declared).mcpServers;
const base = {
  ".github/CODEOWNERS": "* @octo-org/security\n",
  ".vscode/mcp.json": JSON.stringify({ servers }),
  ".cursor/mcp.json": JSON.stringify({ mcpServers: servers }),
  "docs/guide.md": "x",
  "src/a/b/c.ts": "x",
};

const policy = {
  approvers: { count: 2, teams: ["octo-org/security"] },
};

const unchanged: [string, SceneOptions][] = [
  ["the source", { base, policy, change: { "src/a/b/c.ts": "y", "README.md": "y" } }],
  ["the documents", { base, policy, change: { "docs/guide.md": "y", "src/a/b/c.ts": "y" } }],
  ["a file beside CODEOWNERS", { base, policy, change: { ".github/dependabot.yml": "y" } }],
  ["a file beside a client's", { base, policy, change: { ".vscode/settings.json": "{}" } }],
  ["nothing", { base, policy, change: {} }],
];

/** A pull request that two members of a team have approved, as the policy asks. */
async function twiceApproved(options: SceneOptions) {
  const scene = await approvedScene({ ...options, policy });
  const { github, pull, maintainer } = scene;
  const second = github.user("second", "admin");
  github.team("octo-org/security", [maintainer, second]);
  github.state.token.permissions.members = "read";
  const label = pull.labels.find(({ name }) => name.startsWith("mcp-lock/ok:"))?.name ?? "";
  github.unlabel(pull, label, second);
  github.label(pull, label, second);
  return scene;
}

describe("the gate", () => {
  it.each(unchanged)("asks GitHub at most 8 times when a pull request changes %s", async (_, options) => {
    const result = await (await gateScene(options)).run();
    expect(verdictOf(result)).toBe("pass 0");
    expect(result.requests.length).toBeLessThanOrEqual(8);
  });

  it("asks at most 25 times when a change waits for its approval", async () => {
    const scene = await gateScene({ base, policy });
    const first = await scene.run();
    const second = await scene.run();
    expect([verdictOf(first), verdictOf(second)]).toEqual(["blocked 1", "blocked 1"]);
    expect(Math.max(first.requests.length, second.requests.length)).toBeLessThanOrEqual(25);
  });

  it("asks at most 25 times when two members of a team have approved", async () => {
    const scene = await twiceApproved({ base });
    const result = await scene.run();
    expect(verdictOf(result)).toBe("pass 0");
    expect(result.outputs.get("approved-by")).toBe("maintainer,second");
    expect(result.requests.length).toBeLessThanOrEqual(25);
  });

  it("asks at most 35 times when everything changes that it looks at, and two have approved", async () => {
    const change = {
      "mcp-lock.json": lockAfter,
      "mcp-lock.policy.json": "{}",
      ".github/CODEOWNERS": "* @octo-org/everybody\n",
      ".github/workflows/mcp-lock.yml": "on: push # mcp-lock\n",
      ".vscode/mcp.json": `${JSON.stringify({ servers })}\n`,
      ".cursor/mcp.json": `${JSON.stringify({ mcpServers: servers })}\n`,
      "docs/guide.md": "y",
    };
    const scene = await twiceApproved({ base, change });
    const result = await scene.run();
    expect(verdictOf(result)).toBe("pass 0");
    expect(result.requests.length).toBeLessThanOrEqual(35);
  });

  it("asks at most 25 times about a merge group of one", async () => {
    const scene = await twiceApproved({ base });
    const event = mergeGroupEvent(scene.github, scene.github.mergeGroup([scene.pull]));
    const result = await scene.run({ event });
    expect(verdictOf(result)).toBe("pass 0");
    expect(result.requests.length).toBeLessThanOrEqual(25);
  });
});
