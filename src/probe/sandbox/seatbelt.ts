import type { World } from "../../world.ts";
import { sandboxEnvironment } from "../environment.ts";
import type { Sandbox } from "./sandbox.ts";
import { foldersAbove, viewFor } from "./view.ts";

export const sandboxExec = "/usr/bin/sandbox-exec";

/** macOS itself, and what Apple's own profile for programs of the system lets everybody use. */
const system = [
  "/usr",
  "/bin",
  "/sbin",
  "/System",
  "/Library/Apple",
  "/private/etc/ssl",
  "/private/var/db/timezone",
];

/** Per process: macOS has nothing that limits or ends all processes of a sandbox together. */
const limits = 'ulimit -t 30 && ulimit -f 131072 && ulimit -n 512 && ulimit -c 0 && exec "$@"';

/** macOS's own sandbox: no network, and no file but the named ones. A process that detaches itself outlives its server. */
export function seatbelt(nodePath: string): Sandbox {
  return {
    name: "sandbox-exec",
    confine: async (launch, folder, world) => {
      const profile = await profileFor(launch.program, launch.folders, folder, nodePath, world);
      const own = sandboxEnvironment(folder, launch.env, nodePath);
      return {
        program: sandboxExec,
        args: ["-p", profile, "/bin/sh", "-c", limits, "sh", launch.program, ...launch.args],
        env: { ...own, TMPDIR: folder },
        cwd: folder,
        handed: [],
      };
    },
  };
}

async function profileFor(
  program: string,
  folders: readonly string[],
  folder: string,
  nodePath: string,
  world: World,
): Promise<string> {
  const launch = { kind: "process", program, args: [], env: new Map(), folders } as const;
  const view = await viewFor(launch, nodePath, system, world);
  const real = (paths: readonly string[]) => Promise.all(paths.map((path) => world.files.real(path)));
  const hidden = await real([...view.hiddenFolders, ...view.hiddenFiles]);
  return formatProfile({ readable: [...system, ...(await real(view.folders))], hidden, writable: folder });
}

/** What a profile allows; all paths without links, as the kernel compares them. */
export interface ProfileParts {
  readonly readable: readonly string[];
  /** What is hidden of it. */
  readonly hidden: readonly string[];
  readonly writable: string;
}

/** A profile in the language of sandbox-exec(1). Of rules that apply the last one counts. */
export function formatProfile({ readable, hidden, writable }: ProfileParts): string {
  const paths = (names: readonly string[], kind: string) =>
    names.map((name) => `\n  (${kind} ${quote(name)})`).join("");
  const above = ["/", ...foldersAbove([...readable, writable])];
  const lines = [
    "(version 1)",
    "(deny default)",
    '(import "system.sb")',
    "(allow process-fork)",
    "(allow process-exec)",
    "(allow signal (target same-sandbox))",
    "(allow sysctl-read)",
    `(allow file-read-metadata${paths(above, "literal")})`,
    `(allow file-read*${paths(readable, "subpath")})`,
    ...(hidden.length === 0 ? [] : [`(deny file-read*${paths(hidden, "subpath")})`]),
    `(allow file-read* file-write*${paths([writable], "subpath")})`,
    "(deny network*)",
  ];
  return `${lines.join("\n")}\n`;
}

/** A string of the profile language, which is Scheme's. */
function quote(path: string): string {
  return `"${path.replace(/[\\"]/g, (character) => `\\${character}`)}"`;
}
