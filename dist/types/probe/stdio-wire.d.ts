import type { ProcessLaunch } from "../model/launch.ts";
import type { World } from "../world.ts";
import type { Limits } from "./limits.ts";
import type { Wire } from "./wire.ts";
/** Starts a server in `folder` with exactly `env`, and connects to its standard streams. */
export declare function openStdioWire(launch: ProcessLaunch, folder: string, env: Readonly<Record<string, string>>, limits: Limits, world: World): Wire;
