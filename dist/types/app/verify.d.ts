import type { Report } from "../model/report.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";
/**
 * Are the declared servers what was agreed, to the depth asked for? Drift is in the report; an exception
 * means that nothing could be checked at all, such as no lockfile.
 */
export declare function verify(request: Request, world: World): Promise<Report>;
