import type { ProcessLaunch } from "../../model/launch.ts";
import { sandboxEnvironment } from "../environment.ts";
import type { Sandbox } from "./sandbox.ts";
import { withoutUserNamespaces } from "./seccomp.ts";
import { ownSettings, readSystem, type System } from "./system.ts";
import { foldersAbove, type View, viewFor } from "./view.ts";

/** The programs that bubblewrap's sandbox is made with, by their full paths. */
export interface BubblewrapTools {
  readonly bwrap: string;
  readonly prlimit: string;
  readonly env: string;
  readonly setpriv: string;
}

/**
 * As an ordinary user, through a namespace for users; or as root, which becomes a user that nobody else is: the kernel
 * does not count the processes of root (fork(2), RLIMIT_NPROC).
 */
export type BubblewrapRights = "user" | "root";

export const home = "/home/user";
const user = 1000;
/** Beyond the users of any machine and of its containers' ranges (uids of systemd, UIDS-GIDS.md). */
const firstUser = 0x70_00_00_00;
const users = 0x0f_ff_ff_ff;

const MiB = 1024 * 1024;
const memory = String(64 * MiB);
/** RLIMIT_AS would kill Node.js, which reserves addresses for WebAssembly. */
const limits = [
  ...["--nproc=128", "--cpu=30", `--fsize=${memory}`, "--nofile=512", "--core=0"],
  `--data=${1024 * MiB}`,
];

/**
 * bubblewrap: a file system that holds only what is named, no network, no other process, no capability. What it is
 * told stands in no argument, because every user of this machine may read those.
 */
export function bubblewrap(tools: BubblewrapTools, rights: BubblewrapRights, nodePath: string): Sandbox {
  return {
    name: "bubblewrap",
    confine: async (launch, folder, world) => {
      const system = await readSystem(world);
      const known = [...system.folders, ...system.links.keys(), ...system.files];
      const view = await viewFor(launch, nodePath, known, world);
      const id = rights === "user" ? user : ownUser();
      const handed = handOver();
      const options = [
        ...(rights === "user" ? asUser : [...asRoot, ...filter(handed)]),
        ...["--die-with-parent", "--new-session", "--hostname", "localhost", "--clearenv"],
        ...environment(launch, nodePath),
        ...systemOptions(system, ownSettings(id, home), handed),
        ...scratch,
        ...viewOptions(view, handed),
        ...["--chdir", home, "--remount-ro", "/"],
      ];
      return {
        program: tools.bwrap,
        args: ["--args", "3", "--", ...inside(tools, rights, id), launch.program, ...launch.args],
        // Its own environment could be read by the server, as that of the first process.
        env: {},
        cwd: folder,
        handed: [options.map((option) => `${option}\0`).join(""), ...handed.pieces],
      };
    },
  };
}

const asUser = [
  ...["--unshare-all", "--unshare-user", "--disable-userns", "--cap-drop", "ALL"],
  ...["--uid", String(user), "--gid", String(user)],
];
const asRoot = [
  ...["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"],
  ...["--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", "--cap-add", "CAP_SETPCAP"],
];

/** As an ordinary user bubblewrap itself sees to that. */
function filter(handed: Handed): string[] {
  const program = withoutUserNamespaces(process.arch);
  return program === null ? [] : ["--seccomp", handed.add(program)];
}

/** Random, so that servers which run at the same time do not share their number of processes. */
function ownUser(): number {
  return firstUser + process.getBuiltinModule("node:crypto").randomInt(users);
}

function inside(tools: BubblewrapTools, rights: BubblewrapRights, id: number): string[] {
  const become = [
    ...[tools.setpriv, `--reuid=${id}`, `--regid=${id}`, "--clear-groups"],
    ...["--inh-caps=-all", "--bounding-set=-all"],
  ];
  // bubblewrap sets PWD by itself.
  return [...(rights === "root" ? become : []), tools.prlimit, ...limits, tools.env, "-u", "PWD"];
}

function environment(launch: ProcessLaunch, nodePath: string): string[] {
  const variables = Object.entries(sandboxEnvironment(home, launch.env, nodePath));
  return variables.flatMap(([name, value]) => ["--setenv", name, value]);
}

/** What the sandbox is made of, by the descriptors that it is read from: the first after the options' own is 4. */
interface Handed {
  readonly pieces: readonly (string | Uint8Array)[];
  add(piece: string | Uint8Array): string;
}

function handOver(): Handed {
  const pieces: (string | Uint8Array)[] = [];
  return { pieces, add: (piece) => String(pieces.push(piece) + 3) };
}

function systemOptions(system: System, settings: ReadonlyMap<string, string>, handed: Handed): string[] {
  return [
    ...system.folders.flatMap((path) => ["--ro-bind", path, path]),
    ...[...system.links].flatMap(([path, target]) => ["--symlink", target, path]),
    ...makeFolders(foldersAbove([...system.files, ...settings.keys()])),
    ...system.files.flatMap((path) => ["--ro-bind", path, path]),
    ...[...settings].flatMap(([path, text]) => ["--perms", "0644", "--file", handed.add(text), path]),
  ];
}

/** All that can be written to: memory, and little of it. */
const scratch = [
  ...["--proc", "/proc", "--dev", "/dev"],
  ...["--size", memory, "--perms", "1777", "--tmpfs", "/dev/shm", "--remount-ro", "/dev"],
  ...["--size", memory, "--perms", "1777", "--tmpfs", "/tmp"],
  ...makeFolders(foldersAbove([home])),
  ...["--size", memory, "--perms", "0777", "--tmpfs", home],
];

function viewOptions({ folders, links, hiddenFolders, hiddenFiles }: View, handed: Handed): string[] {
  return [
    ...makeFolders(foldersAbove([...folders, ...links.keys()])),
    ...folders.flatMap((path) => ["--ro-bind", path, path]),
    ...[...links].flatMap(([path, target]) => ["--symlink", target, path]),
    ...hiddenFolders.flatMap((path) => ["--perms", "0755", "--tmpfs", path, "--remount-ro", path]),
    ...hiddenFiles.flatMap((path) => ["--perms", "0444", "--ro-bind-data", handed.add(""), path]),
  ];
}

/** What bubblewrap makes by itself only its owner may enter. */
function makeFolders(paths: readonly string[]): string[] {
  return paths.flatMap((path) => ["--perms", "0755", "--dir", path]);
}
