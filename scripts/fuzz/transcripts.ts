import { compareSurfaces } from "../../src/compare/compare-surfaces.ts";
import { McpLockError } from "../../src/model/error.ts";
import { isJsonObject } from "../../src/model/json-value.ts";
import type { Surface } from "../../src/model/surface.ts";
import { differing } from "../../src/probe/combine.ts";
import { createKeep } from "../../src/probe/keep.ts";
import { defaultLimits } from "../../src/probe/limits.ts";
import { createLineReader } from "../../src/probe/lines.ts";
import { listEverything } from "../../src/probe/listing.ts";
import { createMasks } from "../../src/probe/masks.ts";
import type { Session } from "../../src/probe/session.ts";
import { readLine } from "../../src/probe/stdio-wire.ts";
import { readCapabilities, toSurface } from "../../src/probe/surface.ts";
import { createTranscript } from "../../src/probe/transcript.ts";
import { mutate, toBytes } from "./mutate.ts";
import { member, type Outcome, read, refusal, stable } from "./outcome.ts";
import type { Random } from "./random.ts";

const tool = (name: string) =>
  `{"name":"${name}","description":"Does ${name} – \\"well\\".","inputSchema":{"type":"object","properties":{"n":{"type":"number","default":1.50}}}}`;
/** What an honest server writes, request by request; each list is asked for twice. */
const results = [
  '{"protocolVersion":"2025-11-25","capabilities":{"tools":{},"prompts":{}},"serverInfo":{"name":"x","version":"1"},"instructions":"Be brief."}',
  `{"tools":[${tool("a")},${tool("b")}],"nextCursor":"2"}`,
  `{"tools":[${tool("c")}]}`,
  '{"prompts":[{"name":"p","arguments":[{"name":"q","required":true}]}]}',
];
const honest = [...results, ...results.slice(1)].map(
  (result, index) => `{"jsonrpc":"2.0","id":${index},"result":${result}}\n`,
);
let known: Surface | null = null;

/** Reads a transcript of which one or two answers were changed, as a look does, and compares it with the honest one. */
export async function tryTranscript(random: Random): Promise<Outcome> {
  known ??= await readTranscript(honest.map((text) => Buffer.from(text)));
  const texts = [...honest];
  for (let count = 1 + random.below(2); count > 0; count--) {
    const at = random.below(texts.length);
    // Indentation would make several lines of it.
    const lineBreak = random.below(20) === 0 ? "\n" : "";
    const result = results[at < results.length ? at : at - results.length + 1] ?? "{}";
    const text =
      random.below(4) === 0
        ? mutate(honest[at] ?? "{}", random)
        : `{"jsonrpc":"2.0","id":${at},"result":${mutate(result, random)}}`;
    const changed = `${text.replaceAll(/\n */g, lineBreak)}\n`;
    texts[at] = changed;
    // Mostly the second listing says the same as the first, or it would only be found unstable.
    const again = at + results.length - 1;
    if (at > 0 && again < texts.length && random.below(4) > 0)
      texts[again] = changed.replaceAll(/("id": ?)\d+/g, (_, key) => `${key}${again}`);
  }
  const bytes = texts.map((text) => toBytes(text, random));
  try {
    const surface = await readTranscript(bytes);
    if (compareSurfaces("s", known, surface).length > 0) return "changed";
  } catch (error) {
    return refusal(error);
  }
  expectUnchanged(bytes);
  return "unchanged";
}

async function readTranscript(answers: readonly Uint8Array[]): Promise<Surface> {
  const transcript = createTranscript(defaultLimits);
  let id = 0;
  const ask = (method: string) => {
    transcript.sent({ jsonrpc: "2.0", id, method });
    const lines = createLineReader(defaultLimits.line, (line) => void transcript.received(readLine(line)));
    lines.push(answers[id] ?? Buffer.of());
    id += 1;
    const result = transcript.result(method);
    if (!isJsonObject(result)) throw new McpLockError("PROBE_PROTOCOL", "the session refuses this");
    return result;
  };
  const hello = ask("initialize");
  const session: Session = { protocol: "2025-11-25", hello, list: async (method) => ask(method) };
  const masks = createMasks([]);
  const keep = createKeep(masks, defaultLimits);
  const list = () => listEverything(session, readCapabilities(hello), defaultLimits, keep);
  const first = await list();
  if (differing(first, await list()).length > 0)
    throw new McpLockError("PROBE_UNSTABLE", "the look tells this");
  return toSurface(session.protocol, hello, first, transcript.requests(), { masks, limits: defaultLimits });
}

/** What each answer tells a client. */
const lists = ["instructions", "tools", "tools", "prompts", "tools", "tools", "prompts"];

/** Whatever answer any client could read must be one of the honest ones. */
function expectUnchanged(answers: readonly Uint8Array[]): void {
  for (const [index, bytes] of answers.entries()) {
    for (const line of Buffer.from(bytes).toString("utf8").split("\n")) {
      const message = read(line.replace(/^\ufeff/, ""));
      if (member(message, "jsonrpc") !== "2.0" || member(message, "id") !== index) continue;
      const list = lists[index] ?? "tools";
      const honestOnes = new Set(results.flatMap((text) => member(JSON.parse(text), list)).map(stable));
      // Neither the order counts, nor on which page a definition stands.
      for (const seen of [member(message, "result", list)].flat()) {
        if (seen !== undefined && !honestOnes.has(stable(seen)))
          throw new Error(`other ${list} passed as unchanged: ${line}`);
      }
    }
  }
}
