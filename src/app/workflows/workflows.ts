import { useAction } from "./action-reference.ts";
import { monitorWorkflow } from "./monitor.ts";
import { checkout, file, noPermissions, paths, runner, sandboxStep, verifyInputs } from "./parts.ts";
import type { WorkflowSettings } from "./settings.ts";

/**
 * The files in .github/workflows that guard a repository, by name. Foreign code is started by the event
 * `pull_request` only: `pull_request_target` has the rights, and writes the caches, of the default branch.
 * The schedule has a file of its own, because the gate refuses every event that it cannot judge.
 */
export function workflowFiles(settings: WorkflowSettings): ReadonlyMap<string, string> {
  const monitor = ["mcp-lock-monitor.yml", monitorWorkflow(settings)] as const;
  if (settings.event === "pull_request") {
    return new Map([
      ["mcp-lock.yml", file([...events, ...gate(settings), "", ...verify(settings)])],
      monitor,
    ]);
  }
  return new Map([
    ["mcp-lock.yml", file([...targetEvents, ...gate(settings)])],
    ["mcp-lock-verify.yml", file([...verifyEvents, ...verify(settings)])],
    monitor,
  ]);
}

const types = "    types: [opened, synchronize, reopened, edited, ready_for_review, labeled, unlabeled]";

const events = [
  "name: mcp-lock",
  "",
  "on:",
  "  pull_request:",
  types,
  "  merge_group:",
  "",
  noPermissions,
  "",
  "jobs:",
];

const targetEvents = [
  "name: mcp-lock",
  "",
  "# pull_request_target takes this file from the default branch, so that no pull request can change its own gate.",
  "# Never check out or start anything of the pull request here: that is for mcp-lock-verify.yml.",
  "on:",
  "  pull_request_target:",
  types,
  "  merge_group:",
  "",
  noPermissions,
  "",
  "jobs:",
];

const verifyEvents = [
  "name: mcp-lock verify",
  "",
  "# pull_request and not pull_request_target: this starts code of the pull request, which gets a token that can",
  "# only read, and no secret.",
  "on:",
  "  pull_request:",
  "  merge_group:",
  "",
  noPermissions,
  "",
  "jobs:",
];

function gate(settings: WorkflowSettings): string[] {
  return [
    "  # Compares the lockfile of the base with that of the pull request, and waits for the label that accepts",
    "  # exactly these changes. It reads both through the API: nothing is checked out, nothing is started.",
    "  # A required check. It has no `if:`, because a skipped job counts as passed.",
    "  gate:",
    "    name: mcp-lock gate",
    runner,
    "    timeout-minutes: 5",
    "    permissions:",
    "      contents: read # the lockfile, the policy and the workflows, at base and head",
    "      pull-requests: write # the comment and the labels; with read, the verdict is the same",
    ...concurrency("gate"),
    "    steps:",
    ...useAction(settings.action),
    "        with:",
    "          mode: gate",
    ...paths(settings),
  ];
}

function verify(settings: WorkflowSettings): string[] {
  return [
    "  # Asks whether the declared servers are what the lockfile says: their versions, their bytes, their tools.",
    "  # It starts foreign code: never give it a secret, or a permission beside this one.",
    "  # A required check. It has no `if:`, because a skipped job counts as passed.",
    "  verify:",
    "    name: mcp-lock verify",
    runner,
    "    timeout-minutes: 15",
    "    permissions:",
    "      contents: read # to check out",
    ...concurrency("verify"),
    "    steps:",
    ...checkout("          ref: ${{ github.event.pull_request.head.sha || github.sha }}"),
    ...sandboxStep(settings),
    ...useAction(settings.action),
    ...verifyInputs(settings),
  ];
}

/** One run at a time for each pull request; a run that was cancelled would be a check that failed. */
function concurrency(job: string): string[] {
  return [
    "    concurrency:",
    `      group: mcp-lock-${job}-\${{ github.event.pull_request.number || github.ref }}`,
    "      cancel-in-progress: false # a cancelled run is a failed check",
  ];
}
