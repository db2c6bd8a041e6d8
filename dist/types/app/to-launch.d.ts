import type { Declaration } from "../model/declaration.ts";
import type { Launch } from "../model/launch.ts";
import type { Source } from "../model/source.ts";
import type { Program } from "../resolve/context.ts";
import type { World } from "../world.ts";
import type { Request } from "./request.ts";
/** How a declared server is reached: its program with the declared arguments and variables, or its address. */
export declare function toLaunch(declaration: Declaration, source: Source, program: Program | null, request: Request, world: World): Launch;
