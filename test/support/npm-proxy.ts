import { execFileSync } from "node:child_process";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect } from "node:net";
import { onTestFinished } from "vitest";
import { makeRepository } from "./repository.ts";

/** A request as it arrived at a host. */
export interface Arrival {
  /** The whole address; a tunnel has only `host:port`. */
  readonly url: string;
  readonly method: string;
  readonly authorization: string | null;
}

export interface FakeProxy {
  readonly url: string;
  readonly arrivals: Arrival[];
}

/** What stands behind a name: where a request for it goes, or how it is answered. */
export type Behind = string | ((request: IncomingMessage, response: ServerResponse) => void);

/**
 * A proxy on loopback, the only one that knows the names of these hosts: requests with whole addresses are
 * passed on, and `CONNECT` opens a tunnel (RFC 9110, section 9.3.6).
 */
export async function startProxy(hosts: Readonly<Record<string, Behind>>): Promise<FakeProxy> {
  const known = new Map(Object.entries(hosts));
  const arrivals: Arrival[] = [];
  const server = createServer((incoming, response) => {
    arrivals.push(arrival(incoming, incoming.url ?? ""));
    const url = URL.parse(incoming.url ?? "");
    pass(known.get(url?.host ?? ""), url?.pathname ?? "", incoming, response);
  });
  server.on("connect", (incoming, socket) => {
    arrivals.push(arrival(incoming, incoming.url ?? ""));
    const behind = known.get(incoming.url ?? "");
    if (typeof behind !== "string") return void socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    const tunnel = connect(Number(new URL(behind).port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [tunnel, socket]) end.on("error", () => [tunnel, socket].map((each) => each.destroy()));
  });
  return { url: await listen(server), arrivals };
}

export interface FakeTls extends FakeProxy {
  /** The file of the certificate that vouches for it. */
  readonly authority: string;
  /** Passes requests on to this address from now on. */
  passTo(target: string): void;
}

/** A host with these names that speaks TLS, with a certificate of an authority that nobody knows. */
export async function startTls(names: readonly string[]): Promise<FakeTls> {
  const { key, certificate, authority } = makeCertificate(names);
  let behind: string | undefined;
  const arrivals: Arrival[] = [];
  const server = createTlsServer({ key, cert: certificate }, (incoming, response) => {
    arrivals.push(arrival(incoming, `https://${incoming.headers.host}${incoming.url}`));
    pass(behind, incoming.url ?? "", incoming, response);
  });
  const passTo = (target: string) => {
    behind = target;
  };
  return { url: await listen(server), arrivals, authority, passTo };
}

function arrival({ method = "", headers }: IncomingMessage, url: string): Arrival {
  return { url, method, authorization: headers.authorization ?? null };
}

function pass(behind: Behind | undefined, path: string, incoming: IncomingMessage, response: ServerResponse) {
  if (behind === undefined) return void response.writeHead(502).end();
  if (typeof behind === "function") return behind(incoming, response);
  const { method, headers } = incoming;
  const { host: _, connection: __, ...rest } = headers;
  const outgoing = request(new URL(path, behind), { method, headers: rest }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on("error", () => response.destroy());
  outgoing.end();
}

async function listen(server: ReturnType<typeof createServer> | ReturnType<typeof createTlsServer>) {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}/`;
}

/** Whether certificates can be made here. */
export function hasOpenssl(): boolean {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function makeCertificate(names: readonly string[]) {
  const folder = makeRepository({
    extensions: `subjectAltName=${names.map((name) => `DNS:${name}`).join(",")}\n`,
  });
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder.root, stdio: "ignore" });
  const fresh = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  openssl("req", "-x509", ...fresh, "-subj", "/CN=test", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2");
  openssl("req", ...fresh, "-subj", "/CN=server", "-keyout", "server.key", "-out", "server.csr");
  const signing = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "extensions"];
  openssl("x509", "-req", "-in", "server.csr", ...signing, "-out", "server.pem", "-days", "2");
  return {
    key: folder.read("server.key"),
    certificate: folder.read("server.pem"),
    authority: folder.path("ca.pem"),
  };
}
