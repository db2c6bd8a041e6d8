import { McpLockError } from "../model/error.ts";
import type { Policy } from "../model/policy.ts";
import { type Backend, backends } from "../model/sandbox.ts";
import type { Source } from "../model/source.ts";
import { type Host, tryBackends, workingSandbox } from "../probe/sandbox/choose.ts";
import { noSandbox, type Sandbox } from "../probe/sandbox/sandbox.ts";
import { foldersOutside } from "../resolve/find-program.ts";
import type { World } from "../world.ts";
import { refuseUnsandboxed } from "./refuse-unsandboxed.ts";
import type { Request } from "./request.ts";

type Asked = Pick<Request, "root" | "nodePath" | "sandbox" | "allowLocal">;

/** Where a server of this kind is started; rejects when it must not be. */
export type SandboxFor = (source: Source) => Promise<Sandbox>;

/** Where the servers of one run are started: backends are tried when the first server needs one, and not again. */
export function createSandboxes(request: Asked, policy: Policy | null, world: World): SandboxFor {
  let choosing: Promise<Sandbox> | null = null;
  return async (source) => {
    // A container is a sandbox by the options that it is started with, and its engine cannot work in another one.
    if (source.kind === "oci" || source.kind === "remote") return noSandbox(request.nodePath);
    await refuseUnsandboxed(source, request, policy, world);
    if (request.sandbox === "none") return noSandbox(request.nodePath);
    choosing ??= choose(request, policy, world);
    return choosing;
  };
}

async function choose(request: Asked, policy: Policy | null, world: World): Promise<Sandbox> {
  const wanted = wantedBackends(request, policy);
  return workingSandbox(await tryBackends(wanted, await hostOf(request, world), world));
}

/** The backends that may be used, the preferred first. SANDBOX_REFUSED where the policy demands another one. */
export function wantedBackends(
  { sandbox }: Pick<Request, "sandbox">,
  policy: Policy | null,
): readonly Backend[] {
  const demanded = policy?.require.sandbox ?? "any";
  const asked = sandbox === "auto" || sandbox === "none" ? backends : [sandbox];
  const wanted = demanded === "any" ? asked : asked.filter((backend) => backend === demanded);
  if (wanted.length > 0) return wanted;
  throw new McpLockError("SANDBOX_REFUSED", `the policy demands the sandbox ${demanded}, not ${sandbox}`, {
    hint: `leave --sandbox out, or say --sandbox ${demanded}`,
  });
}

/** What of this machine decides which sandbox works. No program is taken from the repository. */
export async function hostOf(
  { root, nodePath }: Pick<Request, "root" | "nodePath">,
  world: World,
): Promise<Host> {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    programFolders: await foldersOutside(root, world),
    nodePath,
  };
}
