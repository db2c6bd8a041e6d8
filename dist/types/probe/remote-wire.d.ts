import type { RemoteLaunch } from "../model/launch.ts";
import type { World } from "../world.ts";
import type { Limits } from "./limits.ts";
import type { RemoteRules } from "./remote-url.ts";
import type { Wire } from "./wire.ts";
/** Connects to a remote server: streamable HTTP, or the older transport with server-sent events. */
export declare function openRemoteWire(launch: RemoteLaunch, transport: "http" | "sse", rules: RemoteRules, limits: Limits, world: World): Wire;
