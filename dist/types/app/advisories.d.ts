import type { Change } from "../model/change.js";
import type { World } from "../world.js";
import type { Observed } from "./observed.js";
import type { Request } from "./request.js";
/** What is publicly known of the packages of servers, as changes: it is true today, and never part of the lock. */
export declare function advisoryChanges(observed: readonly Observed[], request: Request, world: World): Promise<Change[]>;
