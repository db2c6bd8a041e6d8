import type { Change } from "../model/change.ts";
import type { World } from "../world.ts";
import type { Observed } from "./observe.ts";
import type { Request } from "./request.ts";
/** What is publicly known of the packages of servers, as changes: it is true today, and never part of the lock. */
export declare function advisoryChanges(observed: readonly Observed[], request: Request, world: World): Promise<Change[]>;
