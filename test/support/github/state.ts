import { addCommit } from "./actions/commits.ts";
import { makeClock } from "./clock.ts";
import { makeGitStore } from "./git-store.ts";
import type { State } from "./model.ts";
import { githubActions, makeUser } from "./people.ts";

/** A repository with one commit, whose token is that of a workflow. */
export function makeState(): State {
  let lastId = 17_000_000_000;
  const owner = makeUser(6_811_672, "octo-org", "none", { type: "Organization" });
  const bot = makeUser(41_898_282, "github-actions[bot]", "none", { type: "Bot" });
  const state: State = {
    clock: makeClock(),
    git: makeGitStore(),
    repository: { id: 903_174_212, owner, name: "octo-repo", defaultBranch: "main" },
    users: [owner, bot],
    teams: [],
    refs: new Map(),
    labels: [],
    issues: new Map(),
    token: {
      value: "ghs_token-of-the-test",
      user: bot,
      app: githubActions,
      permissions: { contents: "read", issues: "none", "pull-requests": "write", members: "none" },
    },
    settings: { baseSha: "live", treeEntries: 100_000, pullCommits: 250 },
    origin: "",
    nextId: () => {
      lastId += 1;
      return lastId;
    },
  };
  state.refs.set("refs/heads/main", addCommit(state, { "README.md": "# octo-repo\n" }));
  return state;
}
