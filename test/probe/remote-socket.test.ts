import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect as connectTcp } from "node:net";
import { setDefaultCACertificates } from "node:tls";
import { describe, expect, it } from "vitest";
import { proxyFor } from "../../src/probe/remote-proxy.ts";
import { openSocket } from "../../src/probe/remote-socket.ts";
import type { World } from "../../src/world.ts";
import { fakeWorld } from "../support/fake-world.ts";
import { serve } from "../support/http.ts";
import { startProxy, startTls } from "../support/npm-proxy.ts";
import { failureOf } from "../support/probe.ts";

const publicAddress = "1.1.1.1";

interface Net {
  readonly addresses?: readonly string[];
  /** Where connections really go: a port of loopback. */
  readonly port?: number;
  /** What a socket says that it is connected to; by default the truth. */
  readonly peer?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A world with one name, whose connections all lead to loopback, and the addresses that were dialled. */
function worldOf({ addresses = [publicAddress], port, peer, env = {} }: Net): {
  world: World;
  dialled: string[];
} {
  const dialled: string[] = [];
  const world = fakeWorld({
    env,
    lookup: async () => addresses,
    connect: (asked, address) => {
      dialled.push(`${address}:${asked}`);
      const socket = connectTcp({ port: port ?? asked, host: "127.0.0.1" });
      if (peer !== undefined) Object.defineProperty(socket, "remoteAddress", { value: peer });
      return socket;
    },
  });
  return { world, dialled };
}

const open = (url: string, { world }: { world: World }, allowLoopback = false) =>
  openSocket(new URL(url), { allowLoopback }, world);

/** Addresses that no server of the internet has, in every form. */
const inward = [
  ...["10.0.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1", "192.168.1.1", "100.64.0.1", "0.0.0.0"],
  ...["168.63.129.16", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"],
  ...["::1", "::", "fe80::1", "fc00::1", "fec0::1", "ff02::1", "2001:db8::1", "100::1"],
  ...["::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "::8.8.8.8", "::ffff:168.63.129.16"],
  ...["64:ff9b::7f00:1", "64:ff9b::808:808", "64:ff9b:1::a00:1", "2002:7f00:1::", "2001:0:1::1"],
  ...["::ffff:0:808:808", "fe80::1%eth0", "not an address", ""],
];

describe("a name that stands for an address", () => {
  it.each(inward)("%j is refused, and nothing is dialled", async (address) => {
    const net = worldOf({ addresses: [address] });
    expect(await failureOf(open("https://mcp.example/", net))).toBe("REMOTE_REFUSED");
    expect(net.dialled).toEqual([]);
  });

  it.each(inward)("%j among others is refused, and nothing is dialled", async (address) => {
    const net = worldOf({ addresses: [publicAddress, "2606:4700::1111", address] });
    expect(await failureOf(open("https://mcp.example/", net))).toBe("REMOTE_REFUSED");
    expect(net.dialled).toEqual([]);
  });

  it("of loopback is refused even where loopback is allowed: the name is not of this machine", async () => {
    const net = worldOf({ addresses: ["127.0.0.1"] });
    expect(await failureOf(open("https://mcp.example/", net, true))).toBe("REMOTE_REFUSED");
  });

  it("is refused as localhost when it is not of this machine", async () => {
    const net = worldOf({ addresses: ["127.0.0.1", publicAddress] });
    expect(await failureOf(open("http://localhost:1/", net, true))).toBe("REMOTE_REFUSED");
    expect(net.dialled).toEqual([]);
  });

  it("is an error when there is none", async () => {
    expect(await failureOf(open("https://mcp.example/", worldOf({ addresses: [] })))).toBe("REMOTE_NETWORK");
  });
});

describe("an address in place of a name", () => {
  it.each([
    "https://10.0.0.1/",
    "https://[::ffff:a00:1]/",
    "https://168.63.129.16/",
    "https://[64:ff9b::1]/",
  ])("%s is refused, and nothing is dialled", async (url) => {
    const net = worldOf({});
    expect(await failureOf(open(url, net))).toBe("REMOTE_REFUSED");
    expect(net.dialled).toEqual([]);
  });

  it("of loopback is dialled where that is allowed", async () => {
    const url = await serve((_, response) => response.end());
    const socket = await open(url.href, worldOf({}), true);
    expect(socket.remoteAddress).toBe("127.0.0.1");
    socket.destroy();
  });
});

describe("a socket that leads elsewhere than was asked", () => {
  it("is refused before anything is sent", async () => {
    const received: Buffer[] = [];
    const url = await serve((request) => void request.socket.on("data", (data) => received.push(data)));
    const net = worldOf({ port: Number(url.port) });
    expect(await failureOf(open("https://mcp.example/", net))).toBe("REMOTE_REFUSED");
    expect([net.dialled, received]).toEqual([[`${publicAddress}:443`], []]);
  });

  it("is refused for a host of this machine, too", async () => {
    const url = await serve((_, response) => response.end());
    const net = worldOf({ addresses: ["127.0.0.1"], port: Number(url.port), peer: publicAddress });
    expect(await failureOf(open("http://localhost:9/", net, true))).toBe("REMOTE_REFUSED");
  });
});

describe("TLS", () => {
  it("is spoken once the peer is known, and the certificate must be for the name", async () => {
    const server = await startTls(["mcp.example"]);
    setDefaultCACertificates([readFileSync(server.authority, "utf8")]);
    const net = { port: Number(new URL(server.url).port), peer: publicAddress };
    const socket = await open("https://mcp.example/", worldOf(net));
    expect(socket).toMatchObject({ authorized: true });
    socket.destroy();
    expect(await failureOf(open("https://other.example/", worldOf(net)))).toBe("REMOTE_NETWORK");
  });

  it("is not spoken with somebody whom nobody vouches for", async () => {
    const server = await startTls(["mcp.example"]);
    setDefaultCACertificates([]);
    const net = { port: Number(new URL(server.url).port), peer: publicAddress };
    expect(await failureOf(open("https://mcp.example/", worldOf(net)))).toBe("REMOTE_NETWORK");
  });
});

describe("a proxy", () => {
  it("is asked for the address that was checked, and leads to whom the certificate names", async () => {
    const server = await startTls(["mcp.example"]);
    setDefaultCACertificates([readFileSync(server.authority, "utf8")]);
    const proxy = await startProxy({ [`${publicAddress}:443`]: server.url });
    const HTTPS_PROXY = proxy.url.replace("//", "//me:secret@");
    const net = worldOf({ env: { HTTPS_PROXY } });
    const socket = await open("https://mcp.example/", net);
    socket.destroy();
    expect(proxy.arrivals).toMatchObject([{ method: "CONNECT", url: `${publicAddress}:443` }]);
  });

  it("is given the login that its address holds", () => {
    const env = new Map([["HTTPS_PROXY", "http://me:s%40cret@proxy.example:8080"]]);
    expect(proxyFor(new URL("https://mcp.example/"), env)).toEqual({
      host: "proxy.example",
      port: 8080,
      authorization: `Basic ${Buffer.from("me:s@cret").toString("base64")}`,
    });
  });

  it("is not asked for an address that is refused", async () => {
    const net = worldOf({ addresses: ["10.0.0.1"], env: { HTTPS_PROXY: "http://proxy.example:1" } });
    expect(await failureOf(open("https://mcp.example/", net))).toBe("REMOTE_REFUSED");
    expect(net.dialled).toEqual([]);
  });

  it("that refuses is an error", async () => {
    const proxy = await startProxy({});
    const net = worldOf({ env: { https_proxy: proxy.url } });
    expect(await failureOf(open("https://mcp.example/", net))).toBe("REMOTE_NETWORK");
  });

  it.each(["mcp.example", "example", ".example", "*.example", "*", "other, mcp.example:443"])(
    "is passed over where NO_PROXY is %j",
    async (NO_PROXY) => {
      const url = await serve((_, response) => response.end());
      const net = worldOf({ port: Number(url.port), env: { HTTPS_PROXY: "http://127.0.0.1:1", NO_PROXY } });
      await failureOf(open("https://mcp.example/", net));
      expect(net.dialled).toEqual([`${publicAddress}:443`]);
    },
  );

  it.each(["", "cp.example", "other.example", "mcp.example:8443"])(
    "is used where NO_PROXY is %j",
    async (NO_PROXY) => {
      const proxy = await startProxy({});
      const net = worldOf({ env: { HTTPS_PROXY: proxy.url, NO_PROXY } });
      await failureOf(open("https://mcp.example/", net));
      expect(proxy.arrivals).toHaveLength(1);
    },
  );

  it("of another kind is refused, never passed over", async () => {
    const net = worldOf({ env: { HTTPS_PROXY: "socks5://127.0.0.1:1" } });
    expect(await failureOf(open("https://mcp.example/", net))).toBe("REMOTE_REFUSED");
    expect(net.dialled).toEqual([]);
  });

  it("is never asked for a server on this machine", async () => {
    const url = await serve((_, response) => response.end());
    const net = worldOf({ env: { HTTPS_PROXY: "http://127.0.0.1:1", HTTP_PROXY: "http://127.0.0.1:1" } });
    const socket = await open(url.href, net, true);
    expect(net.dialled).toEqual([`127.0.0.1:${url.port}`]);
    socket.destroy();
    await once(socket, "close");
  });
});
