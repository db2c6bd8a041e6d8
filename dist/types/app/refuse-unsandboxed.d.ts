import type { Policy } from "../model/policy.js";
import type { Source } from "../model/source.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
/** Starting foreign code as an ordinary program is never the silent default, and not for everybody to ask for. */
export declare function refuseUnsandboxed(source: Source, { sandbox, allowLocal }: Pick<Request, "sandbox" | "allowLocal">, policy: Policy | null, world: World): Promise<void>;
