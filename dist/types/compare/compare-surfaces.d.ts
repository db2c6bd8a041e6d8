import type { Change } from "../model/change.js";
import type { Surface } from "../model/surface.js";
/** In what two surfaces of a server differ. Protocol, server info and resources are recorded, not compared. */
export declare function compareSurfaces(server: string, before: Surface | null, after: Surface | null): Change[];
