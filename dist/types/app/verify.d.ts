import type { Report } from "../model/report.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
/**
 * Are the declared servers what was agreed, to the depth asked for? Drift is in the report; an exception
 * means that nothing could be checked at all, such as no lockfile.
 */
export declare function verify(request: Request, world: World): Promise<Report>;
