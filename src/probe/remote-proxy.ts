import { isIPv6, type Socket } from "node:net";
import { McpLockError } from "../model/error.ts";
import type { World } from "../world.ts";

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
export function proxyFor(url: URL, env: ReadonlyMap<string, string>): WebProxy | null {
  const named = env.get("https_proxy") ?? env.get("HTTPS_PROXY") ?? "";
  if (named === "" || url.protocol !== "https:" || isExcepted(url, env)) return null;
  const proxy = URL.parse(named.includes("://") ? named : `http://${named}`);
  if (proxy === null || proxy.protocol !== "http:") {
    // The value may hold a password.
    throw new McpLockError("REMOTE_REFUSED", "HTTPS_PROXY names no proxy that is spoken to over http", {
      hint: "set it to http://HOST:PORT, or name the server in NO_PROXY",
    });
  }
  const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return {
    host: proxy.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: Number(proxy.port || 80),
    authorization: login === ":" ? null : `Basic ${Buffer.from(login).toString("base64")}`,
  };
}

function isExcepted({ hostname, port }: URL, env: ReadonlyMap<string, string>): boolean {
  const names = (env.get("no_proxy") ?? env.get("NO_PROXY") ?? "").toLowerCase().split(/[,\s]+/);
  return names.some((name) => {
    if (name === "*") return true;
    const [, host = "", onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(name) ?? [];
    if (host === "" || (onlyPort !== undefined && onlyPort !== (port || "443"))) return false;
    return hostname === host || hostname.endsWith(`.${host}`);
  });
}

/** A connection through a proxy to an address, over which nothing was said yet. */
export async function tunnel(proxy: WebProxy, address: string, port: number, world: World): Promise<Socket> {
  const target = `${isIPv6(address) ? `[${address}]` : address}:${port}`;
  const [proxyAddress = proxy.host] = await world.lookup(proxy.host).catch(() => []);
  const socket = world.connect(proxy.port, proxyAddress);
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const failed = (reason: string) =>
    reject(new McpLockError("REMOTE_NETWORK", `the proxy does not connect to ${target}: ${reason}`));
  const request = process.getBuiltinModule("node:http").request({
    method: "CONNECT",
    path: target,
    headers: {
      host: target,
      ...(proxy.authorization !== null && { "proxy-authorization": proxy.authorization }),
    },
    createConnection: () => socket,
    timeout: 10_000,
  });
  request
    .on("connect", ({ statusCode = 0 }, _, early: Buffer) => {
      if (statusCode !== 200) failed(`HTTP ${statusCode}`);
      else if (early.length > 0) failed("it sends what nobody asked for");
      else resolve(socket);
    })
    .on("response", ({ statusCode = 0 }) => failed(`HTTP ${statusCode}`))
    .on("timeout", () => failed("it does not answer"))
    .on("error", ({ message }) => failed(message))
    .end();
  try {
    return await promise;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}
