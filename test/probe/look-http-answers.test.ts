import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Limits } from "../../src/probe/limits.ts";
import { type Call, endpoint, sendEvents, sendJson } from "../support/http.ts";
import { answer, question, refusal, toolsNamed } from "../support/messages.ts";
import { codeOf, eventOf, initialized, launch, listed, listing, toolsOf } from "../support/remote-looks.ts";

function* endless(text: string): Generator<string> {
  for (;;) yield text;
}

describe("an answer over HTTP", () => {
  it("in a stream that stays open is read", async () => {
    const listener = endpoint((call) => {
      call.response.writeHead(200, { "content-type": "text/event-stream" });
      call.response.write(eventOf(call.method === "initialize" ? initialized(call) : listed(call)));
    });
    expect(await toolsOf(launch(listener))).toEqual(["a"]);
  });

  const json = (body: (call: Call) => string | Uint8Array) =>
    launch(listing((call) => sendJson(call.response, body(call))));
  const events = (body: (call: Call) => string | Uint8Array) =>
    launch(listing((call) => sendEvents(call.response, body(call))));
  const latin = (text: string) => Buffer.from(text, "latin1");

  it.each<[string, string, (call: Call) => string | Uint8Array]>([
    ["has a key twice", "JSON_DUPLICATE_KEY", ({ id }) => answer('{"tools":[{"name":"a","name":"b"}]}', id)],
    [
      "has a key __proto__",
      "JSON_FORBIDDEN_KEY",
      ({ id }) => answer('{"tools":[{"name":"a","__proto__":1}]}', id),
    ],
    ["has half a surrogate pair", "JSON_SURROGATE", ({ id }) => answer('{"tools":[{"name":"\\ud800"}]}', id)],
    ["is too deep", "JSON_TOO_DEEP", ({ id }) => answer(`{"tools":${"[".repeat(99)}${"]".repeat(99)}}`, id)],
    ["is a batch", "PROBE_PROTOCOL", (call) => `[${listed(call)}]`],
    ["is for another id", "PROBE_PROTOCOL", () => answer(toolsNamed("a"), "4711")],
    ["is for the id as a string", "PROBE_PROTOCOL", ({ id }) => answer(toolsNamed("a"), `"${id}"`)],
    ["has a tool twice", "PROBE_MALFORMED", ({ id }) => answer(toolsNamed("a", "a"), id)],
  ])("that %s is refused, as JSON and as an event", async (_, code, body) => {
    const asEvent = events((call) => eventOf(String(body(call))));
    expect([await codeOf(json(body)), await codeOf(asEvent)]).toEqual([code, code]);
  });

  it("that is not UTF-8 is refused", async () => {
    expect(await codeOf(json(({ id }) => latin(answer('{"tools":[{"name":"é"}]}', id))))).toBe(
      "TEXT_ENCODING",
    );
  });

  it("that is an event and not UTF-8 is refused", async () => {
    const body = ({ id }: Call) => latin(eventOf(answer('{"tools":[{"name":"é"}]}', id)));
    expect(await codeOf(events(body))).toBe("TEXT_ENCODING");
  });

  it("that refuses a list which was announced counts as an empty list", async () => {
    expect(await toolsOf(json(({ id }) => refusal(id)))).toEqual([]);
  });

  it("larger than the limit of a line is refused", async () => {
    const padded = json(({ id }) => `${" ".repeat(20_000)}${answer(toolsNamed("a"), id)}`);
    expect(await codeOf(padded, { line: 10_000 })).toBe("PROBE_LIMIT_LINE");
  });

  it("that with all others is larger than the limit of the output is refused", async () => {
    const padded = json(({ id }) => `${" ".repeat(6_000)}${answer(toolsNamed("a"), id)}`);
    expect(await codeOf(padded, { output: 10_000 })).toBe("PROBE_LIMIT_OUTPUT");
  });

  it.each<[string, (message: string) => string]>([
    ["line", (message) => `data: ${" ".repeat(1e6)}${message}\n\n`],
    ["event", (message) => `${"data:\n".repeat(2e5)}${eventOf(message)}`],
    ["comment", (message) => `: ${"x".repeat(1e6)}\n${eventOf(message)}`],
  ])("with a %s in a stream of events that is larger than the limit is refused", async (_, body) => {
    expect(
      await codeOf(
        events((call) => body(listed(call))),
        { line: 500_000 },
      ),
    ).toBe("PROBE_LIMIT_LINE");
  });

  /** Answers a list with the same text again and again, until the other side has had enough. */
  const flood = (text: string, type: string) =>
    launch(
      listing(({ response }) => {
        response.writeHead(200, { "content-type": type });
        Readable.from(endless(text)).pipe(response);
      }),
    );

  it.each<[string, string, string, Partial<Limits>, string]>([
    ["JSON", " ".repeat(1_000), "application/json", { output: 500_000 }, "OUTPUT"],
    ["a page", "<p>".repeat(300), "text/html", { output: 500_000 }, "OUTPUT"],
    ["comments", ": nothing\n\n", "text/event-stream", { output: 500_000 }, "OUTPUT"],
    ["events that are no messages", "data: x\n\n", "text/event-stream", {}, "NOISE"],
    ["events of another type", "event: x\ndata: x\n\n", "text/event-stream", { output: 500_000 }, "OUTPUT"],
    [
      "notifications",
      eventOf('{"jsonrpc":"2.0","method":"x/y"}'),
      "text/event-stream",
      { output: 500_000 },
      "OUTPUT",
    ],
    ["requests", eventOf(question("ping", "q")), "text/event-stream", {}, "REQUESTS"],
  ])("that is endless is refused: %s", async (_, text, type, limits, what) => {
    expect(await codeOf(flood(text, type), limits)).toBe(`PROBE_LIMIT_${what}`);
  });

  it("that comes too slowly runs into the limit of time", async () => {
    const slow = launch(
      listing(({ response }) => {
        response.writeHead(200, { "content-type": "application/json" });
        const timer = setInterval(() => response.write(" "), 100);
        response.on("close", () => clearInterval(timer));
      }),
    );
    expect(await codeOf(slow, { total: 2_000 })).toBe("PROBE_TIMEOUT");
  });
});
