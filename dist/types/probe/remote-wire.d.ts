import type { RemoteLaunch } from "../model/launch.js";
import type { World } from "../world.js";
import type { Limits } from "./limits.js";
import type { RemoteRules } from "./remote-url.js";
import type { Wire } from "./wire.js";
/** Connects to a remote server: streamable HTTP, or the older transport with server-sent events. */
export declare function openRemoteWire(launch: RemoteLaunch, transport: "http" | "sse", rules: RemoteRules, limits: Limits, world: World): Wire;
