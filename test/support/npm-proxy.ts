import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect } from "node:net";
import { onTestFinished } from "vitest";
import { makeRepository } from "./repository.ts";
import { certify, extension, issuing } from "./sigstore/certificate.ts";
import { implicit, sequence } from "./sigstore/der.ts";
import { keyPairOf, toPem } from "./sigstore/keys.ts";

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

const always = { from: new Date("2020-01-01T00:00:00Z"), until: new Date("2049-01-01T00:00:00Z") };

function makeCertificate(names: readonly string[]) {
  const [root, server] = [keyPairOf("proxy root"), keyPairOf("proxy server")];
  const name = "proxy root";
  const authority = certify(
    {
      ...always,
      subject: name,
      issuer: name,
      spki: root.spki,
      serial: 1,
      extensions: issuing(root.spki, root.spki),
    },
    root,
  );
  const alternatives = extension("2.5.29.17", sequence(...names.map((one) => implicit(2, Buffer.from(one)))));
  const certificate = certify(
    { ...always, subject: "server", issuer: name, spki: server.spki, serial: 2, extensions: [alternatives] },
    root,
  );
  const folder = makeRepository({ "ca.pem": toPem("CERTIFICATE", authority) });
  return {
    key: server.privateKey.export({ type: "pkcs8", format: "pem" }),
    certificate: toPem("CERTIFICATE", certificate),
    authority: folder.path("ca.pem"),
  };
}
