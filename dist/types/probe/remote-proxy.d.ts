import { type Socket } from "node:net";
import type { World } from "../world.js";
/** A proxy that connects to other machines when it is asked to (RFC 9110, section 9.3.6). */
export interface WebProxy {
    readonly host: string;
    readonly port: number;
    /** The value of Proxy-Authorization; null where the proxy wants none. */
    readonly authorization: string | null;
}
/**
 * The proxy that the environment names for a URL (HTTPS_PROXY and NO_PROXY, in capitals or not); null for none, and
 * always for http, which is only dialled on this machine.
 */
export declare function proxyFor(url: URL, env: ReadonlyMap<string, string>): WebProxy | null;
/** A connection through a proxy to an address, over which nothing was said yet. */
export declare function tunnel(proxy: WebProxy, address: string, port: number, world: World): Promise<Socket>;
