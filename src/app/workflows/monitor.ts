import { useAction } from "./action-reference.ts";
import { checkout, file, noPermissions, runner, sandboxStep, verifyInputs } from "./parts.ts";
import type { WorkflowSettings } from "./settings.ts";

/** Looks every day whether the servers are as they were locked. */
export function monitorWorkflow(settings: WorkflowSettings): string {
  return file([
    "name: mcp-lock monitor",
    "",
    "# A server can change while the repository does not. This finds it, and opens one issue, or updates it.",
    "on:",
    "  schedule:",
    '    - cron: "23 5 * * *" # daily; in a quiet public repository GitHub stops schedules after 60 days',
    "  workflow_dispatch:",
    "",
    noPermissions,
    "",
    "concurrency:",
    "  group: mcp-lock-monitor",
    "  cancel-in-progress: false",
    "",
    "jobs:",
    "  # The names of these jobs are not those of the required checks, which are known by their name only.",
    "  look:",
    "    name: mcp-lock monitor",
    runner,
    "    timeout-minutes: 15",
    "    permissions:",
    "      contents: read # to check out",
    "    outputs:",
    "      verdict: ${{ steps.verify.outputs.verdict }}",
    "    steps:",
    ...checkout(),
    ...sandboxStep(settings),
    ...useAction(settings.action),
    "        id: verify",
    ...verifyInputs(settings),
    "",
    ...issueJob(settings),
  ]);
}

/** Foreign code runs in the job before, where this token is out of its reach; what it says is not repeated. */
function issueJob(settings: WorkflowSettings): string[] {
  return [
    "  # A job of its own: where foreign code is started, there is no permission to write.",
    "  tell:",
    "    name: mcp-lock issue",
    "    needs: look",
    "    if: ${{ !cancelled() }}",
    runner,
    "    timeout-minutes: 5",
    "    permissions:",
    "      issues: write # to open the issue, to update it, and to close it",
    "    steps:",
    ...useAction(settings.action),
    "        with:",
    "          mode: monitor",
    "          outcome: ${{ needs.look.result }}/${{ needs.look.outputs.verdict }}",
  ];
}
