import { describe, expect, it } from "vitest";
import type { Limits } from "../../src/probe/limits.ts";
import { answer, hello, question, toolsNamed } from "../support/messages.ts";
import { failureOf, launchScript, lookAt, type ServerScript, type Step } from "../support/probe.ts";

const one = answer(toolsNamed("a"));

/** A server with one tool, `a`, that answers `tools/list` with these steps. */
function listing(...steps: Step[]): ServerScript {
  return { on: { initialize: [answer(hello("tools"))], "tools/list": steps } };
}

const tool = (definition: string) => listing(answer(`{"tools":[${definition}]}`));
/** Arrays in arrays: with the four levels around it, a message of `levels` levels. */
const deep = (levels: number) => tool(`{"name":"a","x":${"[".repeat(levels - 4)}${"]".repeat(levels - 4)}}`);
/** Each new page has the next cursor, and an own tool. */
const paged = (pages: number): ServerScript => {
  const page = (index: number) => {
    const next = index + 1 < pages ? `"nextCursor":"${index + 1}",` : "";
    return [answer(`{${next}${toolsNamed(`t${index}`).slice(1)}`)];
  };
  const further = Array.from({ length: pages - 1 }, (_, index) => [
    `tools/list@${index + 1}`,
    page(index + 1),
  ]);
  return { on: { ...listing(...page(0)).on, ...Object.fromEntries(further) } };
};
const asking = (times: number) =>
  listing(...Array.from({ length: times / 2 }, (_, index) => question("ping", `q${index}`)), one);
const banner = (lines: number): ServerScript => ({
  ...listing(one),
  start: Array.from({ length: lines }, () => "banner"),
});
const size = (definition: string) => JSON.stringify(JSON.parse(definition)).length;
const padded = `{"name":"a","description":"${"x".repeat(500)}"}`;

describe("a server at a limit is listed:", () => {
  it.each<[string, Partial<Limits>, ServerScript]>([
    ["line", { line: answer(`{"tools":[${padded}]}`, "1").length }, tool(padded)],
    ["noiseLines", { noiseLines: 3 }, banner(3)],
    ["serverRequests", { serverRequests: 4 }, asking(4)],
    ["pages", { pages: 3 }, paged(3)],
    ["items", { items: 3 }, paged(3)],
    ["depth", { depth: 10 }, deep(10)],
    ["definition", { definition: size(padded) }, tool(padded)],
  ])("%s", async (_, limits, script) => {
    expect((await lookAt(launchScript(script), limits)).surface.tools.size).toBeGreaterThan(0);
  });
});

describe("a server beyond a limit is refused:", () => {
  const progress =
    '{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":1,"progress":1}}';
  const noise = (text: string): ServerScript => ({ start: [{ flood: text }] });

  it.each<[string, string, Partial<Limits>, ServerScript]>([
    ["line, in an answer", "PROBE_LIMIT_LINE", { line: size(padded) }, tool(padded)],
    ["line, without an end", "PROBE_LIMIT_LINE", { line: 100_000 }, noise("x".repeat(1000))],
    [
      "line, without an end, in an answer",
      "PROBE_LIMIT_LINE",
      { line: 100_000 },
      listing({ flood: '{"jsonrpc":"2.0",' }),
    ],
    [
      "line, without an end, byte by byte",
      "PROBE_LIMIT_LINE",
      { line: 300 },
      { start: [{ trickle: "x".repeat(2000) }] },
    ],
    ["output", "PROBE_LIMIT_OUTPUT", { output: 100_000, noiseLines: 1e9 }, noise("banner\n")],
    ["output, in answers", "PROBE_LIMIT_OUTPUT", { output: 2 * size(padded) }, tool(padded)],
    [
      "output, in notifications",
      "PROBE_LIMIT_OUTPUT",
      { output: 100_000 },
      listing({ flood: '{"jsonrpc":"2.0","method":"x/y"}\n' }),
    ],
    ["noiseLines", "PROBE_LIMIT_NOISE", { noiseLines: 3 }, banner(4)],
    ["noiseLines, without an end", "PROBE_LIMIT_NOISE", {}, noise("\n")],
    ["serverRequests", "PROBE_LIMIT_REQUESTS", { serverRequests: 3 }, asking(4)],
    [
      "serverRequests, without an end",
      "PROBE_LIMIT_REQUESTS",
      {},
      listing({ flood: `${question("ping", "q")}\n` }),
    ],
    ["pages", "PROBE_LIMIT_PAGES", { pages: 2 }, paged(3)],
    ["items", "PROBE_LIMIT_ITEMS", { items: 2 }, paged(3)],
    ["items, on one page", "PROBE_LIMIT_ITEMS", { items: 2 }, listing(answer(toolsNamed("a", "b", "c")))],
    ["depth", "JSON_TOO_DEEP", { depth: 9 }, deep(10)],
    ["depth, by far", "JSON_TOO_DEEP", {}, deep(10_000)],
    ["values", "JSON_TOO_LARGE", { values: 100 }, tool(`{"name":"a","x":[${"0,".repeat(100)}0]}`)],
    ["definition", "PROBE_LIMIT_DEFINITION", { definition: size(padded) - 1 }, tool(padded)],
    ["surface", "PROBE_LIMIT_SURFACE", { surface: 100 }, paged(3)],
    ["definition, of the server itself", "PROBE_LIMIT_DEFINITION", { definition: 20 }, tool('{"name":"a"}')],
    ["handshake", "PROBE_HANDSHAKE", { handshake: 1_000, total: 300_000 }, { on: { initialize: [] } }],
    [
      "total, at the handshake",
      "PROBE_TIMEOUT",
      { total: 1_500, handshake: 300_000 },
      { on: { initialize: [] } },
    ],
    ["total, at a list", "PROBE_TIMEOUT", { total: 2_000 }, listing()],
    [
      "total, by a byte now and then",
      "PROBE_TIMEOUT",
      { total: 2_000 },
      listing({ trickle: `{"x":"${"y".repeat(50_000)}"}` }),
    ],
    ["total, by progress that leads nowhere", "PROBE_TIMEOUT", { total: 2_000 }, listing({ drip: progress })],
  ])("%s", async (_, code, limits, script) => {
    expect(await failureOf(lookAt(launchScript(script), limits))).toBe(code);
  });
});

describe("standard error", () => {
  const flood = { complain: { text: "x".repeat(65_536), times: 300 } };

  it("may be flooded: it counts towards no limit", async () => {
    const script = { ...listing(one), start: [flood] };
    const { surface } = await lookAt(launchScript(script), { output: 10_000, line: 1_000 });
    expect([...surface.tools.keys()]).toEqual(["a"]);
  });

  it("is quoted only at its end, however much there was", async () => {
    const initialize = [flood, { complain: { text: "the reason", times: 1 } }, { exit: 1 }];
    const error = await lookAt(launchScript({ on: { initialize } }), { stderr: 1_000 }).catch(String);
    expect(error).toMatch(/^.{0,1200}the reason$/s);
  });
});
