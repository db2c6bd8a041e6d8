import type { ProcessLaunch } from "../model/launch.js";
import type { World } from "../world.js";
import type { Limits } from "./limits.js";
import type { Wire } from "./wire.js";
/** Starts a server in `folder` with exactly `env`, and connects to its standard streams. */
export declare function openStdioWire(launch: ProcessLaunch, folder: string, env: Readonly<Record<string, string>>, limits: Limits, world: World): Wire;
