import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Launch } from "../../src/model/launch.ts";
import { endpoint, eventStream, launchRemote, sendEvents, sendJson, serve } from "../support/http.ts";
import { answer, hello } from "../support/messages.ts";
import { independentFingerprint, launchScript, lookAt } from "../support/probe.ts";

/** Tools in raw JSON: everything that a parser with a schema would drop, put in order or write anew. */
const tools = [
  '{"zebra":1,"name":"unknown-keys","x-own":{"b":[1,{"z":0,"a":null}],"a":true},"inputSchema":{"type":"object"}}',
  '{"name":"annotations","annotations":{"readOnlyHint":true,"x-risk":"high","title":"T","later":[[]]},"inputSchema":{"type":"object"}}',
  '{"name":"icons","icons":[{"src":"https://icons.example/a.png","x-dark":{"src":"b"},"sizes":["1x1","any"]}],"inputSchema":{"type":"object"}}',
  '{"name":"schemas","inputSchema":{"type":"object","$schema":"x","properties":{"b":{"$ref":"#/$defs/c"},"a":{"default":null,"enum":[1,"1",true]}},"$defs":{"c":{"x":[]}},"required":[]},"outputSchema":{"type":"object","additionalProperties":false}}',
  '{"name":"numbers","inputSchema":{"type":"object"},"x":[1.0,1e2,-0,0.1,1E-7,9007199254740993,123456789012345680000,5e-324,1.7976931348623157e308]}',
  '{"name":"texts","inputSchema":{"type":"object"},"description":"\\u00e9 é \\ud83d\\ude00 😀 \\/ \\u202e \\u0000 \\u001b[31m \\u2028 \\\\u0041"}',
  '{"name":"\\u006eames \\u007f","inputSchema":{"type":"object"},"title":""}',
  '{"name":"metadata","_meta":{"vendor/key":{"a":[]},"progressToken":1},"inputSchema":{"type":"object"},"execution":{"taskSupport":"optional","x":1}}',
  '{"name":"ordinary","constructor":{"prototype":1},"toString":"x","hasOwnProperty":[],"inputSchema":{"type":"object"}}',
  '  {  "name" : "spaces"\t,\r "inputSchema" :{ "type":"object" } , "description":"a" }  ',
];

/** What a server answers to each method, in raw JSON. */
type Results = Readonly<Record<string, string>>;
const offering = (raw: readonly string[]): Results => ({
  initialize: hello("tools"),
  "tools/list": `{"_meta":{"a":1},"tools":[${raw.join()}],"x-own":[1]}`,
});

/** The tools with fingerprints that were computed from the raw text alone. */
function expected(raw: readonly string[]): [string, string][] {
  return raw.map((text): [string, string] => [JSON.parse(text).name, independentFingerprint(text)]).sort();
}

async function fingerprintsOf(launch: Launch): Promise<[string, string][]> {
  const { surface } = await lookAt(launch);
  return [...surface.tools].map(([name, { fingerprint }]): [string, string] => [name, fingerprint]).sort();
}

const answerOf = (results: Results, { id, method }: { id: string; method: string }) =>
  answer(results[method] ?? "{}", id);
/** One event with this data. A carriage return in it would end the line. */
const eventOf = (data: string) => `data: ${data.replaceAll("\r", " ")}\n\n`;

const wires: [string, (results: Results) => Promise<Launch>][] = [
  [
    "standard streams",
    async (results) => {
      const steps = Object.entries(results).map(([method, result]) => [method, [answer(result)]]);
      return launchScript({ on: Object.fromEntries(steps) });
    },
  ],
  [
    "HTTP with JSON answers",
    async (results) =>
      launchRemote(await serve(endpoint((call) => sendJson(call.response, answerOf(results, call))))),
  ],
  [
    "HTTP with event answers",
    async (results) =>
      launchRemote(
        await serve(endpoint((call) => sendEvents(call.response, eventOf(answerOf(results, call))))),
      ),
  ],
  [
    "a stream of events",
    async (results) =>
      launchRemote(await serve(eventStream((call) => eventOf(answerOf(results, call)))), "sse"),
  ],
];

describe.each(wires)("over %s", (_, launch) => {
  it("the fingerprint of every tool is that of the text that was sent", async () => {
    expect(await fingerprintsOf(await launch(offering(tools)))).toEqual(expected(tools));
  });

  it("every definition is what was sent, its keys in their order", async () => {
    const { surface } = await lookAt(await launch(offering(tools)));
    const sorted = tools.map((text) => JSON.parse(text)).sort((a, b) => (a.name < b.name ? -1 : 1));
    const definitions = [...surface.tools.values()].map(({ definition }) => definition);
    expect(JSON.stringify(definitions)).toBe(JSON.stringify(sorted));
  });

  it("prompts, templates and resources have fingerprints of what was sent, too", async () => {
    const [prompt, template, resource] = [
      '{"x-own":{"b":1,"a":2},"name":"p","arguments":[{"name":"q","x-own":[]}]}',
      '{"x-own":{"b":1,"a":2},"name":"t","uriTemplate":"a:{b}","annotations":{"x-own":1}}',
      '{"x-own":{"b":1,"a":2},"name":"r","uri":"a:b","size":1e3}',
    ];
    const { surface } = await lookAt(
      await launch({
        initialize: hello("prompts", "resources"),
        "prompts/list": `{"prompts":[${prompt}]}`,
        "resources/templates/list": `{"resourceTemplates":[${template}]}`,
        "resources/list": `{"resources":[${resource}]}`,
      }),
    );
    expect([
      surface.prompts.get("p")?.fingerprint,
      surface.resourceTemplates.get("a:{b}")?.fingerprint,
      surface.resources.get("a:b")?.fingerprint,
    ]).toEqual([prompt, template, resource].map(independentFingerprint));
  });

  it("the fingerprint of the instructions is that of their text", async () => {
    const raw = '"\\u00e9 é \\ud83d\\ude00 😀\\n\\/ \\u2028"';
    const initialize = hello("tools").replace("{", `{"instructions":${raw},`);
    const { surface } = await lookAt(await launch({ ...offering(tools), initialize }));
    expect(surface.instructions).toEqual({ text: JSON.parse(raw), fingerprint: independentFingerprint(raw) });
  });

  it("what else the server says of itself does not hide its name", async () => {
    const info = '"serverInfo":{"x-own":{"a":[]},"icons":[{"src":"x","x":1}],';
    const initialize = hello("tools").replace('"serverInfo":{', info);
    const { surface } = await lookAt(await launch({ ...offering(tools), initialize }));
    expect(surface.server).toEqual({ name: "made", version: "1.0.0" });
  });

  it("any JSON inside a tool keeps its fingerprint", async () => {
    const values = fc
      .sample(fc.jsonValue({ stringUnit: "binary", maxDepth: 5 }), { seed: 20260728, numRuns: 100 })
      .map((value) => JSON.stringify(value))
      .filter((text) => !text.includes("__proto__"));
    const raw = values.map(
      (value, index) => `{"x":${value},"name":"t${index}","inputSchema":{"type":"object"}}`,
    );
    expect(await fingerprintsOf(await launch(offering(raw)))).toEqual(expected(raw));
  });
});
