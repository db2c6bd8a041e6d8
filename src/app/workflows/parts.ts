import type { WorkflowSettings } from "./settings.ts";

/** A workflow out of its lines. */
export function file(lines: readonly string[]): string {
  return `${[...header, ...lines].join("\n")}\n`;
}

const header = [
  "# Written by `mcp-lock init`. How to set it up, and to protect it:",
  "# https://github.com/mcp-lock/mcp-lock/blob/main/docs/action.md",
];

export const noPermissions = "permissions: {} # no job may do more than it says below";

export const runner = "    runs-on: ubuntu-24.04";

/** The step that checks out, and its other inputs. */
export function checkout(...inputs: string[]): string[] {
  return [
    "      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0",
    "        with:",
    ...inputs,
    "          persist-credentials: false # nothing that is started here finds the token in .git",
  ];
}

/** What verifying is told, wherever it happens. */
export function verifyInputs(settings: WorkflowSettings): string[] {
  return [
    "        with:",
    "          mode: verify",
    '          github-token: "" # verifying asks GitHub for nothing',
    ...paths(settings),
    "          depth: live",
    ...(settings.inSandbox ? [] : withoutSandbox(settings)),
  ];
}

function withoutSandbox({ allowLocal }: WorkflowSettings): string[] {
  return [
    "          # Servers run as ordinary programs of this job, on a machine that is thrown away afterwards: they can",
    "          # use the network, and whatever this job can. Use no self-hosted runner. Refused for forks.",
    "          sandbox: none",
    ...(allowLocal ? ["          allow-local: true # programs of this repository are started, too"] : []),
  ];
}

/** The step that puts a sandbox in place. As root bwrap works although Ubuntu keeps namespaces from ordinary users. */
export function sandboxStep({ inSandbox }: WorkflowSettings): string[] {
  if (!inSandbox) return [];
  return [
    "      - name: Install bubblewrap, in which servers are started without network",
    "        run: sudo apt-get update -qq && sudo apt-get install -y -qq bubblewrap",
  ];
}

/** Where the files are that have no usual place. */
export function paths({ workingDirectory, lockfile, policy }: WorkflowSettings): string[] {
  return Object.entries({ "working-directory": workingDirectory, lockfile, policy }).flatMap(([key, path]) =>
    path === null ? [] : [`          ${key}: ${JSON.stringify(path)}`],
  );
}
