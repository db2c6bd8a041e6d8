import type { Socket } from "node:net";
import { McpLockError } from "../model/error.ts";
import type { World } from "../world.ts";
import { proxyFor, tunnel, type WebProxy } from "./remote-proxy.ts";
import { checkAddress, checkRemoteUrl, hostname, literalHost, type RemoteRules } from "./remote-url.ts";

/** How long one of several addresses is tried, in milliseconds. */
const patience = 5_000;

/**
 * A connection over which a request to a URL may be sent. Nothing goes out before the URL, every address that its
 * host stands for, and the address that the socket is really connected to have been checked. Through a proxy the
 * peer is the proxy, so it is told a checked address, and only the certificate tells who answered.
 */
export async function openSocket(url: URL, rules: RemoteRules, world: World): Promise<Socket> {
  checkRemoteUrl(url, rules);
  const addresses = await addressesOf(url, world);
  for (const address of addresses) checkAddress(address, url, rules);
  const proxy = proxyFor(url, world.env);
  const connected = await connectToFirst(addresses, url, proxy, rules, world);
  return url.protocol === "https:" ? secure(connected, url) : connected;
}

async function addressesOf(url: URL, world: World): Promise<readonly string[]> {
  const literal = literalHost(url);
  if (literal !== null) return [literal];
  try {
    return await world.lookup(hostname(url));
  } catch (cause) {
    throw new McpLockError("REMOTE_NETWORK", `${url.origin} has no address`, {
      cause,
      hint: "check the address and the network; names are resolved on this machine, also where a proxy is set",
    });
  }
}

async function connectToFirst(
  addresses: readonly string[],
  url: URL,
  proxy: WebProxy | null,
  rules: RemoteRules,
  world: World,
): Promise<Socket> {
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  let failure: unknown = null;
  for (const address of addresses) {
    try {
      if (proxy !== null) return await tunnel(proxy, address, port, world);
      return await connect(port, address, url, rules, world);
    } catch (error) {
      if (error instanceof McpLockError) throw error;
      failure ??= error;
    }
  }
  const reason = failure instanceof Error ? failure.message : "the name has no address";
  throw new McpLockError("REMOTE_NETWORK", `${url.origin} cannot be reached: ${reason}`, {
    cause: failure,
    hint: "check the address and the network",
  });
}

async function connect(
  port: number,
  address: string,
  url: URL,
  rules: RemoteRules,
  world: World,
): Promise<Socket> {
  const socket = world.connect(port, address);
  try {
    await opened(socket, "connect");
    // What was asked for and what was reached need not be the same: a rewriting network, or a wrong resolver.
    checkAddress(socket.remoteAddress ?? "", url, rules);
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

async function secure(socket: Socket, url: URL): Promise<Socket> {
  const servername = literalHost(url) === null ? hostname(url) : undefined;
  const { connect: startTls } = process.getBuiltinModule("node:tls");
  const tls = startTls({
    socket,
    ALPNProtocols: ["http/1.1"],
    host: hostname(url),
    ...(servername !== undefined && { servername }),
  });
  try {
    await opened(tls, "secureConnect");
    return tls;
  } catch (cause) {
    tls.destroy();
    const reason = cause instanceof Error ? cause.message : "the connection failed";
    throw new McpLockError("REMOTE_NETWORK", `${url.origin} cannot be reached: ${reason}`, { cause });
  }
}

/** Waits until a socket is open, but not for ever. */
export async function opened(socket: Socket, event: "connect" | "secureConnect"): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error("nobody answers")), patience);
  const onClose = () => reject(new Error("the connection was closed"));
  socket.once(event, resolve).once("error", reject).once("close", onClose);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    socket.off(event, resolve).off("error", reject).off("close", onClose);
  }
}
