import type { World } from "../world.js";
import { type Limits } from "./limits.js";
import type { Confined } from "./sandbox/sandbox.js";
import type { Wire } from "./wire.js";
/** Starts a server, and connects to its standard streams. `program` names it in errors. */
export declare function openStdioWire(program: string, confined: Confined, limits: Limits, world: World): Wire;
/** One line as text. Bytes that are not UTF-8 are tolerated in a banner, never in a message. */
export declare function readLine(line: Uint8Array): string;
