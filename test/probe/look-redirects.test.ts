import type { RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { eventStream, launchRemote, serve } from "../support/http.ts";
import { failureOf, lookAt } from "../support/probe.ts";
import { codeOf, eventOf, initialized, launch, listed, listing, toolsOf } from "../support/remote-looks.ts";

const good = listing();

describe("a redirect", () => {
  /** Redirects from /1 to /2 and so on, and serves at the last one. */
  const chain = (hops: number, status = 307): RequestListener => {
    return (request, response) => {
      const at = Number(request.url?.slice(1));
      if (at < hops) response.writeHead(status, { location: `/${at + 1}` }).end();
      else good(request, response);
    };
  };
  const redirecting =
    (location: string): RequestListener =>
    (_, response) =>
      response.writeHead(307, { location }).end();
  const start = async (listener: RequestListener) => launchRemote(new URL("/0", await serve(listener)));

  it.each([1, 2, 3])("within the origin is followed %i times", async (hops) => {
    expect(await toolsOf(start(chain(hops)))).toEqual(["a"]);
  });

  it.each([301, 302, 303, 307, 308])("with status %i is followed with the same request", async (status) => {
    expect(await toolsOf(start(chain(1, status)))).toEqual(["a"]);
  });

  it("is not followed a fourth time", async () => {
    expect(await codeOf(start(chain(4)))).toBe("REMOTE_REFUSED");
  });

  it("to itself is given up", async () => {
    expect(await codeOf(launch(redirecting("/mcp")))).toBe("REMOTE_REFUSED");
  });

  it("of a stream of events is followed within the origin", async () => {
    const stream = eventStream((call) =>
      eventOf(call.method === "initialize" ? initialized(call) : listed(call)),
    );
    const listener: RequestListener = (request, response) => {
      if (request.url === "/mcp") response.writeHead(307, { location: "/stream" }).end();
      else stream(request, response);
    };
    expect(await toolsOf(launch(listener, "sse"))).toEqual(["a"]);
  });

  it.each<"http" | "sse">(["http", "sse"])("to another port is refused over %s", async (transport) => {
    const other = await serve(good);
    expect(await codeOf(launch(redirecting(other.href), transport))).toBe("REMOTE_REFUSED");
  });

  it("to another origin carries nothing there", async () => {
    let dialled = 0;
    const other = await serve((_, response) => {
      dialled += 1;
      response.end();
    });
    const remote = launchRemote(await serve(redirecting(other.href)), "http", {
      Authorization: "Bearer secret",
    });
    await failureOf(lookAt(remote));
    expect(dialled).toBe(0);
  });

  it("to another name of the same machine is refused", async () => {
    const listener: RequestListener = (request, response) =>
      response.writeHead(307, { location: `http://localhost:${request.socket.localPort}/mcp` }).end();
    expect(await codeOf(launch(listener))).toBe("REMOTE_REFUSED");
  });

  it.each(["https://mcp.example/", "//mcp.example/", "file:///etc/passwd", "data:text/plain,x", "http://["])(
    "to %s is refused",
    async (location) => {
      expect(await codeOf(launch(redirecting(location)))).toBe("REMOTE_REFUSED");
    },
  );

  it("at a list is held to the same rules", async () => {
    const other = await serve(good);
    const listener = listing(({ response }) => void response.writeHead(307, { location: other.href }).end());
    expect(await codeOf(launch(listener))).toBe("REMOTE_REFUSED");
  });
});
