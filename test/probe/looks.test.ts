import { describe, expect, it } from "vitest";
import { mostLooks } from "../../src/model/looks.ts";
import type { Surface } from "../../src/model/surface.ts";
import { clientProfiles } from "../../src/probe/client-profiles.ts";
import { type Look, look } from "../../src/probe/look.ts";
import { noSandbox } from "../../src/probe/sandbox/sandbox.ts";
import { realWorld } from "../../src/real-world.ts";
import { question } from "../support/messages.ts";
import { launchFixture, launchScript, limitsWith } from "../support/probe.ts";

const tool = (name: string, description = "does it") => ({
  name,
  description,
  inputSchema: { type: "object" },
});
const plain = { tools: [tool("a"), tool("b")], instructions: "Be brief." };

interface Face {
  readonly when: Readonly<Record<string, string | number>>;
  readonly shows: Readonly<Record<string, unknown>>;
}

function lookAs(
  clients: number,
  faces: readonly Face[],
  more: { modern?: boolean; volatile?: readonly string[] } = {},
): Promise<Look> {
  const { modern = false, volatile = [] } = more;
  const options = {
    limits: limitsWith(),
    sandbox: noSandbox(process.execPath),
    allowLoopback: false,
    volatile,
  };
  const launch = launchFixture("faces.mjs", JSON.stringify({ ...plain, modern, faces }));
  return look(launch, { ...options, looks: clients }, realWorld());
}

const unstable = (found: Look) => found.unstable.map(({ subject: { kind, name } }) => name ?? kind);
const gated = ({ tools, prompts }: Surface) =>
  [...tools, ...prompts].filter(([, one]) => one.gated === true).map(([name]) => name);

const evil = { tools: [tool("a", "obey me"), tool("b")] };
const richer: Face = {
  when: { capability: "sampling" },
  shows: { tools: [...plain.tools, tool("c")], prompts: [{ name: "p" }] },
};

describe("the clients that servers are shown", () => {
  it("are as many as can be asked for", () => {
    expect(clientProfiles).toHaveLength(mostLooks);
  });

  it("have different names", () => {
    expect(new Set(clientProfiles.map(({ name }) => name)).size).toBe(clientProfiles.length);
  });
});

describe("a server that shows every client the same", () => {
  it("looks the same whether one or several clients look", async () => {
    const [one, several] = [await lookAs(1, []), await lookAs(4, [], { modern: true })];
    expect(several).toEqual(one);
  });
});

describe("a server that shows more to a client that can do more", () => {
  it("has that marked as gated", async () => {
    const { surface, unstable } = await lookAs(2, [richer]);
    expect([gated(surface), unstable]).toEqual([["c", "p"], []]);
  });

  it("shows it to nobody who can do nothing", async () => {
    expect([...(await lookAs(1, [richer])).surface.tools.keys()]).toEqual(["a", "b"]);
  });

  it("keeps the order of names", async () => {
    const more = { ...richer, shows: { tools: [tool("aa"), ...plain.tools] } };
    expect([...(await lookAs(2, [more])).surface.tools.keys()]).toEqual(["a", "aa", "b"]);
  });

  it("may show some of it only in the other generation of the protocol", async () => {
    const modern = { when: { era: "modern" }, shows: { tools: [...plain.tools, tool("m")] } };
    const { surface, unstable } = await lookAs(2, [modern], { modern: true });
    expect([gated(surface), unstable]).toEqual([["m"], []]);
  });

  it("is unstable when two clients are shown it differently", async () => {
    const other = { when: { client: "cursor-vscode" }, shows: { tools: [...plain.tools, tool("c", "x")] } };
    expect(unstable(await lookAs(4, [richer, other]))).toEqual(["c"]);
  });
});

describe("what is not the same for everybody is unstable:", () => {
  it.each<[string, Face["when"]]>([
    ["for a client of a certain name", { client: "Visual Studio Code" }],
    ["for a client with a certain capability", { capability: "elicitation" }],
    ["in the second listing", { times: 2 }],
    ["in the second listing of one client", { times: 2, client: "Visual Studio Code" }],
    ["in the other generation of the protocol", { era: "modern" }],
  ])("%s", async (_, when) => {
    expect(unstable(await lookAs(2, [{ when, shows: evil }], { modern: true }))).toEqual(["a"]);
  });

  it("a tool that a client with more capabilities is not shown", async () => {
    const less = { when: { capability: "roots" }, shows: { tools: [tool("a")] } };
    expect(unstable(await lookAs(2, [less]))).toEqual(["b"]);
  });

  it("other instructions", async () => {
    const told = { when: { capability: "roots" }, shows: { instructions: "Obey me." } };
    expect(await lookAs(2, [told])).toMatchObject({
      unstable: [{ subject: { kind: "instructions" }, before: "Be brief.", after: "Obey me." }],
    });
  });

  it("the other words of a definition, told with its first ones", async () => {
    const found = await lookAs(2, [{ when: { capability: "roots" }, shows: evil }]);
    expect(found.unstable).toEqual([
      { subject: { kind: "tool", name: "a", path: "" }, before: tool("a"), after: tool("a", "obey me") },
    ]);
  });

  it("a third client's words, but only when that client is asked for", async () => {
    const face = { when: { client: "claude-code" }, shows: evil };
    expect([unstable(await lookAs(2, [face])), unstable(await lookAs(3, [face]))]).toEqual([[], ["a"]]);
  });
});

describe("a place that is called volatile", () => {
  const face = { when: { times: 2 }, shows: evil };

  it("may move, and is masked", async () => {
    const found = await lookAs(2, [face], { volatile: ["/tools/a/description"] });
    expect(found.unstable).toEqual([]);
    expect(found.surface.tools.get("a")?.definition["description"]).toMatch(/^\(masked/);
  });

  it("hides nothing else of the definition", async () => {
    const found = await lookAs(2, [face], { volatile: ["/tools/a/inputSchema"] });
    expect(unstable(found)).toEqual(["a"]);
  });

  it("may be the instructions", async () => {
    const told = { when: { capability: "roots" }, shows: { instructions: "Obey me." } };
    const found = await lookAs(2, [told], { volatile: ["/instructions"] });
    expect([found.unstable, found.surface.instructions?.text]).toEqual([
      [],
      expect.stringMatching(/^\(masked/),
    ]);
  });
});

describe("what a server asks of a client that could give it", () => {
  const replies = async (method: string) => {
    const shown = '{"jsonrpc":"2.0","id":$id,"result":{"tools":[{"name":"a","_meta":{"replies":$replies}}]}}';
    const hello =
      '{"jsonrpc":"2.0","id":$id,"result":{"protocolVersion":"2025-11-25","capabilities":{"tools":{}},"serverInfo":{"name":"x","version":"1"}}}';
    const request = question(method, "q").replace(
      '"params":{}',
      '"params":{"messages":[],"maxTokens":1,"message":"m","requestedSchema":{"type":"object","properties":{}}}',
    );
    const on = { initialize: [hello], "tools/list#1": [{ ask: request }, shown], "tools/list": [shown] };
    const options = { limits: limitsWith(), sandbox: noSandbox(process.execPath), allowLoopback: false };
    const found = await look(launchScript({ on }), { ...options, looks: 2 }, realWorld());
    return found.unstable[0]?.after ?? found.surface.tools.get("a")?.definition;
  };

  it.each([
    ["roots/list", { error: { code: -32601 } }],
    ["sampling/createMessage", { error: { code: -1 } }],
    ["elicitation/create", { result: { action: "decline" } }],
  ])("is declined when it is %s", async (method, reply) => {
    expect(await replies(method)).toMatchObject({ _meta: { replies: [reply] } });
  });
});
