import type { Report } from "../model/report.js";
import type { World } from "../world.js";
export interface DiffRequest {
    readonly root: string;
    readonly lockfile: string;
    /** As in a Request. */
    readonly policy: string | null;
    /** A git revision or a lockfile's path; null for HEAD. */
    readonly base: string | null;
    /** A git revision or a lockfile's path; null for the working tree. */
    readonly head: string | null;
}
/** In what two agreements differ: two files or git revisions, in any combination. Needs no network and no server. */
export declare function diff(request: DiffRequest, world: World): Promise<Report>;
