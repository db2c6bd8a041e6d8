import type { Declaration } from "../model/declaration.js";
import type { Launch } from "../model/launch.js";
import type { Source } from "../model/source.js";
import type { Program } from "../resolve/context.js";
import type { World } from "../world.js";
import type { Request } from "./request.js";
/** How a declared server is reached: its program with the declared arguments and variables, or its address. */
export declare function toLaunch(declaration: Declaration, source: Source, program: Program | null, request: Request, world: World): Launch;
