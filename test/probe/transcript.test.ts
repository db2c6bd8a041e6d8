import { describe, expect, it } from "vitest";
import type { Limits } from "../../src/probe/limits.ts";
import { createTranscript, type Transcript } from "../../src/probe/transcript.ts";
import { answer, question, refusal } from "../support/messages.ts";
import { limitsWith } from "../support/probe.ts";

const refused = (code: string) => expect.objectContaining({ code });
const unreadable = refused("PROBE_PROTOCOL");

/** A transcript in which tools/list was asked for under an id. */
function asked(id: string | number = 1, limits: Partial<Limits> = {}): Transcript {
  const transcript = createTranscript(limitsWith(limits));
  transcript.sent({ jsonrpc: "2.0", id, method: "tools/list" });
  return transcript;
}

describe("an answer", () => {
  it("is kept exactly as it was sent, unknown keys and all", () => {
    const transcript = asked();
    transcript.received(answer('{"z":{"b":1,"a":[1e2,null]},"tools":[{"x-own":true}]}', "1"));
    expect(JSON.stringify(transcript.result("tools/list"))).toBe(
      '{"z":{"b":1,"a":[100,null]},"tools":[{"x-own":true}]}',
    );
  });

  it("is handed on as a message", () => {
    expect(asked().received(answer('{"tools":[]}', "1"))).toEqual({
      jsonrpc: "2.0",
      id: 1,
      result: { tools: [] },
    });
  });

  it("that is an error is handed on as a message", () => {
    expect(asked().received(refusal("1"))).toMatchObject({ id: 1, error: { code: -32601 } });
  });

  it("belongs to its method whatever was asked in between", () => {
    const transcript = asked(1);
    transcript.sent({ jsonrpc: "2.0", id: 2, method: "prompts/list" });
    transcript.received(answer('{"prompts":[]}', "2"));
    transcript.received(answer('{"tools":[]}', "1"));
    expect(transcript.result("tools/list")).toEqual({ tools: [] });
  });

  it("replaces the earlier one to the same method", () => {
    const transcript = asked(1);
    transcript.received(answer('{"page":1}', "1"));
    transcript.sent({ jsonrpc: "2.0", id: 2, method: "tools/list" });
    transcript.received(answer('{"page":2}', "2"));
    expect(transcript.result("tools/list")).toEqual({ page: 2 });
  });

  it("may have a string for an id when the request had it", () => {
    const transcript = asked("probe-1");
    transcript.received(answer("{}", '"probe-1"'));
    expect(transcript.result("tools/list")).toEqual({});
  });

  it("that never came cannot be read", () => {
    expect(() => asked().result("tools/list")).toThrow(unreadable);
  });

  it.each<[string, string]>([
    ["to an unknown id", answer("{}", "2")],
    ["with a string for a numeric id", answer("{}", '"1"')],
    ["with a fraction for an id", answer("{}", "1.5")],
    ["with an object for an id", answer("{}", "{}")],
    ["with a result and an error", '{"jsonrpc":"2.0","id":1,"result":{},"error":{"code":1,"message":"x"}}'],
    [
      "with a null result and an error",
      '{"jsonrpc":"2.0","id":1,"result":null,"error":{"code":1,"message":"x"}}',
    ],
    ["that is a request, too", '{"jsonrpc":"2.0","id":1,"method":"ping","result":{}}'],
    [
      "that is a request with an error, too",
      '{"jsonrpc":"2.0","id":1,"method":"ping","error":{"code":1,"message":"x"}}',
    ],
    ["with null for a result", answer("null", "1")],
    ["with an array for a result", answer("[]", "1")],
    ["with text for a result", answer('"tools"', "1")],
  ])("%s is refused", (_, text) => {
    expect(() => asked().received(text)).toThrow(unreadable);
  });

  it("that comes a second time is refused", () => {
    const transcript = asked();
    transcript.received(answer("{}", "1"));
    expect(() => transcript.received(answer("{}", "1"))).toThrow(unreadable);
  });

  it("to a numeric id is refused when the request had a string", () => {
    expect(() => asked("1").received(answer("{}", "1"))).toThrow(unreadable);
  });
});

describe("text that is no message", () => {
  const banners = [
    "",
    "   ",
    "Server is listening",
    "{ level: info }",
    "{]",
    '{"level":30,"msg":"started"}',
    '{"jsonrpc":"1.0","id":1,"result":{}}',
    '{"jsonrpc":"2.0"}',
    '{"jsonrpc":"2.0","id":1}',
    '{"jsonrpc":"2.0","result":{}}',
    answer("{}", "null"),
    "[1, 2]",
    '[debug] got {"jsonrpc":"2.0","id":0,"method":"initialize"}',
    "[info] started",
    "null",
    '"text"',
    "\u0000",
    "\u001b[32mready\u001b[0m",
  ];

  it.each(banners)("%j is passed over", (text) => {
    expect(asked().received(text)).toBeNull();
  });

  it("is tolerated up to the limit", () => {
    const transcript = asked(1, { noiseLines: banners.length });
    expect(banners.map((text) => transcript.received(text))).toEqual(banners.map(() => null));
  });

  it("is refused beyond the limit", () => {
    const transcript = asked(1, { noiseLines: 2 });
    transcript.received("one");
    transcript.received("two");
    expect(() => transcript.received("three")).toThrow(refused("PROBE_LIMIT_NOISE"));
  });

  it("does not use the limit up when it is a message", () => {
    const transcript = asked(1, { noiseLines: 0 });
    expect(transcript.received(answer("{}", "1"))).not.toBeNull();
  });

  it("does not use the limit up when it is a notification", () => {
    const transcript = asked(1, { noiseLines: 0 });
    const text = '{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":1}}';
    expect(transcript.received(text)).toMatchObject({ method: "notifications/message" });
  });
});

describe("a message that programs read differently", () => {
  it.each<[string, string, string]>([
    ["is a batch", `[${answer("{}", "1")}]`, "PROBE_PROTOCOL"],
    ["has two JSON texts in one line", `${answer("{}", "1")}${answer("{}", "1")}`, "JSON_SYNTAX"],
    ["breaks off", '{"jsonrpc":"2.0","id":1,"result":{', "JSON_SYNTAX"],
    ["ends with a comma", '{"jsonrpc":"2.0","id":1,"result":{},}', "JSON_SYNTAX"],
    ["has two ids", '{"jsonrpc":"2.0","id":1,"id":2,"result":{}}', "JSON_DUPLICATE_KEY"],
    ["has two results", '{"jsonrpc":"2.0","id":1,"result":{},"result":{}}', "JSON_DUPLICATE_KEY"],
    ["has a key twice, once escaped", answer('{"a":1,"\\u0061":2}', "1"), "JSON_DUPLICATE_KEY"],
    ["has a key twice deep inside", answer('{"tools":[{"a":{"b":1,"b":1}}]}', "1"), "JSON_DUPLICATE_KEY"],
    ["has a key __proto__", answer('{"tools":[{"__proto__":{}}]}', "1"), "JSON_FORBIDDEN_KEY"],
    ["has an escaped key __proto__", answer('{"\\u005f_proto__":{}}', "1"), "JSON_FORBIDDEN_KEY"],
    ["has half a surrogate pair in a value", answer('{"a":"\\ud800"}', "1"), "JSON_SURROGATE"],
    ["has half a surrogate pair in a key", answer('{"\\udc00":1}', "1"), "JSON_SURROGATE"],
    ["has a number beyond all doubles", answer('{"a":1e400}', "1"), "JSON_NUMBER"],
    ["has a method that is a number", '{"jsonrpc":"2.0","id":1,"method":1}', "PROBE_PROTOCOL"],
    ["has a method that is null", '{"jsonrpc":"2.0","id":1,"method":null}', "PROBE_PROTOCOL"],
  ])("because it %s is refused", (_, text, code) => {
    expect(() => asked().received(text)).toThrow(refused(code));
  });

  it.each([
    `  ${answer("{}", "1")}\t`,
    answer("{}", "1").replaceAll(",", " ,\r "),
    answer("{}", "1").replace("jsonrpc", "\\u006asonrpc"),
  ])("only in its spelling is the same message: %j", (text) => {
    const transcript = asked();
    transcript.received(text);
    expect(transcript.result("tools/list")).toEqual({});
  });
});

describe("the size of a message", () => {
  const nested = (levels: number) => answer(`{"a":${"[".repeat(levels)}${"]".repeat(levels)}}`, "1");

  it("may be as deep as the limit", () => {
    expect(asked(1, { depth: 6 }).received(nested(4))).not.toBeNull();
  });

  it("is refused when it is deeper", () => {
    expect(() => asked(1, { depth: 6 }).received(nested(5))).toThrow(refused("JSON_TOO_DEEP"));
  });

  it("is refused when it is ten thousand levels deep, without a stack overflow", () => {
    expect(() => asked().received(nested(10_000))).toThrow(refused("JSON_TOO_DEEP"));
  });

  it("is refused when it holds too many values", () => {
    const text = answer(`{"a":[${"1,".repeat(100)}1]}`, "1");
    expect(() => asked(1, { values: 100 }).received(text)).toThrow(refused("JSON_TOO_LARGE"));
  });
});

describe("what a server asks of its client", () => {
  it("is recorded by method, sorted, each once", () => {
    const transcript = asked();
    for (const [id, method] of ["roots/list", "ping", "roots/list"].entries())
      transcript.received(question(method, `q${id}`));
    expect(transcript.requests()).toEqual(["ping", "roots/list"]);
  });

  it("is handed on as a message, to be declined", () => {
    expect(asked().received(question("roots/list", "q"))).toMatchObject({ id: "q", method: "roots/list" });
  });

  it("is no answer, even under the id of an open request", () => {
    const transcript = asked();
    transcript.received(question("ping", 1));
    expect(() => transcript.result("tools/list")).toThrow(unreadable);
  });

  it("is not recorded when it is a notification", () => {
    const transcript = asked();
    transcript.received('{"jsonrpc":"2.0","method":"notifications/roots/list_changed"}');
    expect(transcript.requests()).toEqual([]);
  });

  it("is refused beyond the limit, however often it is the same", () => {
    const transcript = asked(1, { serverRequests: 2 });
    transcript.received(question("ping", "a"));
    transcript.received(question("ping", "b"));
    expect(() => transcript.received(question("ping", "c"))).toThrow(refused("PROBE_LIMIT_REQUESTS"));
  });
});

describe("what the client sent", () => {
  it.each<[string, unknown]>([
    ["a notification", { jsonrpc: "2.0", method: "tools/list" }],
    ["an answer", { jsonrpc: "2.0", id: 1, result: {} }],
    ["a request with null for an id", { jsonrpc: "2.0", id: null, method: "tools/list" }],
    ["no object", "tools/list"],
  ])("opens no request when it is %s", (_, message) => {
    const transcript = createTranscript(limitsWith());
    transcript.sent(message);
    expect(() => transcript.received(answer("{}", "1"))).toThrow(unreadable);
  });
});
