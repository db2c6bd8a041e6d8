import type { Change } from "../model/change.ts";
import type { Surface } from "../model/surface.ts";
/** In what two surfaces of a server differ. Protocol, server info and resources are recorded, not compared. */
export declare function compareSurfaces(server: string, before: Surface | null, after: Surface | null): Change[];
