import { describe, expect, it } from "vitest";
import type { Surface } from "../../src/model/surface.ts";
import { answer, hello, question, refusal, toolsNamed } from "../support/messages.ts";
import { failureOf, launchScript, lookAt, type ServerScript, type Step } from "../support/probe.ts";

const one = answer(toolsNamed("a"));

/** A server with one tool, `a`, that answers `tools/list` with these steps. */
function listing(...steps: Step[]): ServerScript {
  return { on: { initialize: [answer(hello("tools"))], "tools/list": steps } };
}

async function surfaceOf(script: ServerScript): Promise<Surface> {
  return (await lookAt(launchScript(script))).surface;
}

async function toolsOf(script: ServerScript): Promise<string[]> {
  return [...(await surfaceOf(script)).tools.keys()];
}

describe("a server of odd habits is listed all the same when it", () => {
  const good = listing(one);
  const crlf = [{ text: `${one}\r\n` }];

  it.each<[string, ServerScript]>([
    ["begins with a byte order mark", { ...good, start: [{ bytes: "efbbbf" }] }],
    ["begins every message with a byte order mark", listing({ bytes: "efbbbf" }, one)],
    [
      "ends lines with a carriage return",
      { on: { initialize: [`${answer(hello("tools"))}\r`], "tools/list": crlf } },
    ],
    ["writes a banner of NUL bytes", { ...good, start: [{ bytes: "000000000a" }] }],
    ["writes a banner that is not UTF-8", { ...good, start: [{ bytes: "636166e90a" }] }],
    ["writes a banner in colours", { ...good, start: ["\u001b[32mready\u001b[0m"] }],
    ["writes log lines in JSON", { ...good, start: ['{"level":30,"msg":"up"}', "[1,2]"] }],
    ["writes empty lines", { ...good, start: ["", "\r", "  "] }],
    [
      "notifies before it answers",
      listing('{"jsonrpc":"2.0","method":"notifications/tools/list_changed"}', one),
    ],
    ["sends notifications nobody knows", listing('{"jsonrpc":"2.0","method":"x/y","params":{"a":[1]}}', one)],
    ["writes one byte at a time", listing({ trickle: one })],
    ["puts white space around its messages", listing(` \t${one}  `)],
    ["writes its answers escaped", listing(one.replace('"a"', '"\\u0061"'))],
    [
      "refuses a list that it announced",
      { on: { ...listing(one).on, initialize: [answer(hello("tools", "prompts"))] } },
    ],
  ])("%s", async (_, script) => {
    expect(await toolsOf(script)).toEqual(["a"]);
  });

  it("writes a banner and its answer on one line, and then the answer again", async () => {
    const start = answer(hello("tools"));
    const script = { on: { ...listing(one).on, initialize: [`banner ${start}`, start] } };
    expect(await toolsOf(script)).toEqual(["a"]);
  });
});

describe("a server is refused that", () => {
  it.each<[string, string, Step[]]>([
    ["writes two JSON texts in one line", "JSON_SYNTAX", [`${one}${one}`]],
    ["breaks a message over two lines", "JSON_SYNTAX", [one.replace(',"result"', '\n,"result"')]],
    ["writes a batch", "PROBE_PROTOCOL", [`[${one}]`]],
    [
      "writes a request that is an answer, too",
      "PROBE_PROTOCOL",
      [one.replace('"id"', '"method":"ping","id"')],
    ],
    ["answers what was never asked", "PROBE_PROTOCOL", [answer("{}", "4711"), one]],
    ["answers a numeric id with a string", "PROBE_PROTOCOL", [answer(toolsNamed("a"), '"$id"'), one]],
    ["answers twice", "PROBE_PROTOCOL", [one, answer(toolsNamed("b"))]],
    [
      "answers with a result and an error",
      "PROBE_PROTOCOL",
      [one.replace("}}]}}", '}}]},"error":{"code":1,"message":"x"}}')],
    ],
    ["answers with text", "PROBE_PROTOCOL", [answer('"tools"')]],
    ["answers with null", "PROBE_PROTOCOL", [answer("null")]],
    ["answers with an array", "PROBE_PROTOCOL", [answer("[]")]],
    ["writes bytes in a message that are not UTF-8", "TEXT_ENCODING", [{ bytes: "7b22e9227d0a" }, one]],
    ["has a tool twice", "PROBE_MALFORMED", [answer(toolsNamed("a", "a"))]],
    ["has a tool named __proto__", "JSON_FORBIDDEN_KEY", [answer(toolsNamed("__proto__"))]],
    [
      "has a key __proto__ in a tool",
      "JSON_FORBIDDEN_KEY",
      [answer('{"tools":[{"name":"a","__proto__":{}}]}')],
    ],
    ["has a key twice in a tool", "JSON_DUPLICATE_KEY", [answer('{"tools":[{"name":"a","name":"b"}]}')]],
    ["has half a surrogate pair in a tool", "JSON_SURROGATE", [answer('{"tools":[{"name":"\\ud800"}]}')]],
    [
      "has a number beyond all doubles in a tool",
      "JSON_NUMBER",
      [answer('{"tools":[{"name":"a","x":1e400}]}')],
    ],
    ["has a tool that is null", "PROBE_MALFORMED", [answer('{"tools":[null]}')]],
    ["lists nothing at all", "PROBE_MALFORMED", [answer("{}")]],
    ["fails to list", "PROBE_PROTOCOL", [refusal("$id", -32603)]],
  ])("%s", async (_, code, steps) => {
    expect(await failureOf(lookAt(launchScript(listing(...steps))))).toBe(code);
  });

  it.each(['"input_required"', '"partial"', "null", "1", "{}"])(
    "answers with the result type %s",
    async (type) => {
      const result = toolsNamed("a").replace("{", `{"resultType":${type},`);
      expect(await failureOf(lookAt(launchScript(listing(answer(result)))))).toBe("PROBE_PROTOCOL");
    },
  );

  it.each<[string, string]>([
    ["speaks a revision that nobody knows", hello("tools").replace("2025-11-25", "2099-01-01")],
    ["announces no capabilities", '{"protocolVersion":"2025-11-25","serverInfo":{"name":"a","version":"1"}}'],
    ["has instructions that are no text", hello("tools").replace("{", '{"instructions":["a"],')],
    ["shakes hands with null", "null"],
    ["shakes hands with nothing", "{}"],
  ])("%s", async (_, result) => {
    const script = { on: { initialize: [answer(result)], "tools/list": [one] } };
    expect(await failureOf(lookAt(launchScript(script)))).toMatch(/^PROBE_(PROTOCOL|MALFORMED)$/);
  });
});

describe("a result type", () => {
  it('of "complete" is what every result has', async () => {
    const result = toolsNamed("a").replace("{", '{"resultType":"complete",');
    expect(await toolsOf(listing(answer(result)))).toEqual(["a"]);
  });
});

describe("a second listing", () => {
  const capabilities = answer(hello("tools", "prompts", "resources"));
  const lists: Record<string, [string, string]> = {
    "tools/list": ['{"tools":[{"name":"a"}]}', '{"tools":[{"name":"a","description":"other"}]}'],
    "prompts/list": ['{"prompts":[{"name":"a"}]}', '{"prompts":[]}'],
    "resources/templates/list": [
      '{"resourceTemplates":[{"uriTemplate":"a:{b}"}]}',
      '{"resourceTemplates":[{"uriTemplate":"a:{c}"}]}',
    ],
    "resources/list": ['{"resources":[{"uri":"a:b"}]}', '{"resources":[{"uri":"a:c"}]}'],
  };
  const moving = (method: string): ServerScript => {
    const steady = Object.entries(lists).map(([name, [first]]) => [name, [answer(first)]]);
    return {
      on: {
        initialize: [capabilities],
        ...Object.fromEntries(steady),
        [`${method}#2`]: [answer(lists[method]?.[1] ?? "")],
      },
    };
  };

  /** What moved, by name. */
  const unstableIn = async (script: ServerScript) =>
    (await lookAt(launchScript(script))).unstable.map(({ subject }) => subject.name);

  it.each(["tools/list", "prompts/list", "resources/templates/list"])(
    "of %s that differs makes the server unstable",
    async (method) => {
      expect(await unstableIn(moving(method))).toContain(method.startsWith("resources") ? "a:{b}" : "a");
    },
  );

  it("of resources may differ: they come and go", async () => {
    expect([...(await surfaceOf(moving("resources/list"))).resources.keys()]).toEqual(["a:b"]);
  });

  it("that refuses a list which was there makes the server unstable", async () => {
    const script = { on: { ...listing(one).on, "tools/list#2": [refusal()] } };
    expect(await unstableIn(script)).toEqual(["a"]);
  });

  it("with one tool more makes the server unstable", async () => {
    const script = { on: { ...listing(one).on, "tools/list#2": [answer(toolsNamed("a", "b"))] } };
    expect(await unstableIn(script)).toEqual(["b"]);
  });

  it("in another order and other spelling is the same", async () => {
    const first = '{"tools":[{"name":"a","x":{"p":1.0,"q":2}},{"name":"b"}]}';
    const second = '{"tools":[{"name":"b"},{"x":{"q":2,"p":1},"\\u006eame":"a"}]}';
    const script = { on: { ...listing(answer(first)).on, "tools/list#2": [answer(second)] } };
    expect(await toolsOf(script)).toEqual(["a", "b"]);
  });

  it("on other pages is the same", async () => {
    const first = `{"nextCursor":"p",${toolsNamed("a").slice(1)}`;
    const script = {
      on: {
        ...listing(answer(toolsNamed("a", "b"))).on,
        "tools/list#1": [answer(first)],
        "tools/list@p": [answer(toolsNamed("b"))],
      },
    };
    expect(await toolsOf(script)).toEqual(["a", "b"]);
  });

  it("that breaks the protocol fails the look", async () => {
    const script = { on: { ...listing(one).on, "tools/list#2": [answer('{"tools":[null]}')] } };
    expect(await failureOf(lookAt(launchScript(script)))).toBe("PROBE_MALFORMED");
  });

  it("that never comes because the server has ended is only worth a warning", async () => {
    const script = { on: { ...listing(one).on, "tools/list#2": [{ exit: 0 }] } };
    const { surface, warnings } = await lookAt(launchScript(script));
    expect([[...surface.tools.keys()], warnings.length]).toEqual([["a"], 1]);
  });

  it("that never comes because the server has crashed is worth a warning for the crash, too", async () => {
    const script = { on: { ...listing(one).on, "tools/list#2": [{ exit: 3 }] } };
    expect((await lookAt(launchScript(script))).warnings).toHaveLength(2);
  });
});

describe("a first listing", () => {
  it("that the server does not survive fails the look", async () => {
    const initialize = [answer(hello("tools", "prompts"))];
    const script = { on: { initialize, "tools/list": [one], "prompts/list": [{ exit: 0 }] } };
    expect(await failureOf(lookAt(launchScript(script)))).toBe("PROBE_EXIT");
  });
});

describe("what the server asks of its client", () => {
  /** A server that asks once, and shows in its only tool what it was answered. */
  const asking = (method: string): ServerScript => {
    const shown = answer('{"tools":[{"name":"a","_meta":{"replies":$replies}}]}');
    return { on: { ...listing(shown).on, "tools/list#1": [{ ask: question(method, "q") }, shown] } };
  };
  const replies = (surface: Surface) => surface.tools.get("a")?.definition["_meta"];
  const declined = {
    replies: [expect.objectContaining({ id: "q", error: expect.objectContaining({ code: -32601 }) })],
  };
  const clientData = ["elicitation/create", "roots/list", "sampling/createMessage"];

  it.each([...clientData, "x/unknown"])("is declined when it is %s", async (method) => {
    expect(replies(await surfaceOf(asking(method)))).toEqual(declined);
  });

  it("is answered when it is a ping", async () => {
    expect(replies(await surfaceOf(asking("ping")))).toEqual({
      replies: [{ jsonrpc: "2.0", id: "q", result: {} }],
    });
  });

  it.each(clientData)("is recorded when it is %s", async (method) => {
    expect((await surfaceOf(asking(method))).requests).toEqual([method]);
  });

  it.each(["ping", "x/unknown"])("is not recorded when it is %s", async (method) => {
    expect(await surfaceOf(asking(method))).not.toHaveProperty("requests");
  });

  it("does not answer its own question with the id of ours", async () => {
    expect(await toolsOf(listing(question("ping", 1), one))).toEqual(["a"]);
  });
});
