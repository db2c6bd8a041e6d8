import type { Socket } from "node:net";
import type { World } from "../world.js";
import { type RemoteRules } from "./remote-url.js";
/**
 * A connection over which a request to a URL may be sent. Nothing goes out before the URL, every address that its
 * host stands for, and the address that the socket is really connected to have been checked. Through a proxy the
 * peer is the proxy, so it is told a checked address, and only the certificate tells who answered.
 */
export declare function openSocket(url: URL, rules: RemoteRules, world: World): Promise<Socket>;
/** Waits until a socket is open, but not for ever. */
export declare function opened(socket: Socket, event: "connect" | "secureConnect"): Promise<void>;
