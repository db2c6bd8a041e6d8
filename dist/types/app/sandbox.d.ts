import type { Policy } from "../model/policy.js";
import { type Backend } from "../model/sandbox.js";
import type { Source } from "../model/source.js";
import { type Host } from "../probe/sandbox/choose.js";
import { type Sandbox } from "../probe/sandbox/sandbox.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
type Asked = Pick<Request, "root" | "nodePath" | "sandbox" | "allowLocal">;
/** Where a server of this kind is started; rejects when it must not be. */
export type SandboxFor = (source: Source) => Promise<Sandbox>;
/** Where the servers of one run are started: backends are tried when the first server needs one, and not again. */
export declare function createSandboxes(request: Asked, policy: Policy | null, world: World): SandboxFor;
/** The backends that may be used, the preferred first. SANDBOX_REFUSED where the policy demands another one. */
export declare function wantedBackends({ sandbox }: Pick<Request, "sandbox">, policy: Policy | null): readonly Backend[];
/** What of this machine decides which sandbox works. No program is taken from the repository. */
export declare function hostOf({ root, nodePath }: Pick<Request, "root" | "nodePath">, world: World): Promise<Host>;
export {};
