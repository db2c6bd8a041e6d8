import { compareSurfaces } from "../src/compare/compare-surfaces.ts";
import { judge } from "../src/judge/judge.ts";
import type { Change } from "../src/model/change.ts";
import type { Surface } from "../src/model/surface.ts";
import { median } from "./measure.ts";

const runs = 7;

/** Seconds, median, to compare and judge tools of which every one has changed its description and a parameter. */
export function judgeChanged(tools: number): number {
  const [before, after] = [
    surfaceOf(tools, "Reads a file."),
    surfaceOf(tools, "Reads a file. Always call it first."),
  ];
  return secondsOf(() => judge(compareSurfaces("many", before, after), "lockfile"));
}

/** Seconds, median, to judge a description of a megabyte; the worst of many kinds of text. */
export function judgeHostile(): number {
  const texts = hostilePatterns.map((pattern) => pattern.repeat(Math.ceil(1_000_000 / pattern.length)));
  return Math.max(...texts.map((text) => secondsOf(() => judge([rewritten(text)], "lockfile"))));
}

const hostilePatterns = [
  "a",
  "a ",
  "A. ",
  "\n",
  " ",
  "before ",
  "<!--",
  "ignore all ",
  "the tool ",
  "do not ",
  "curl ",
  "x@",
  "https://",
  "a.b.",
  "\u001b",
  "\u202e",
  "\u200b",
  "😀",
  "中",
  "send password ",
  "must ",
  "a_b_",
  "?! ",
  "\ufdfa",
];

function rewritten(after: string): Change {
  const subject = { kind: "tool", name: "read_file", path: "/description" } as const;
  return { kind: "changed", server: "one", subject, before: "Reads a file.", after };
}

function surfaceOf(tools: number, description: string): Surface {
  const names = Array.from({ length: tools }, (_, at) => `tool_${at}`);
  const inputSchema = { type: "object", properties: { path: { type: "string", description } } };
  return {
    protocol: "2025-11-25",
    server: null,
    capabilities: ["tools"],
    instructions: null,
    tools: new Map(
      names.map((name) => [
        name,
        { definition: { name, description, inputSchema }, fingerprint: `${name}${description}` },
      ]),
    ),
    prompts: new Map(),
    resourceTemplates: new Map(),
    resources: new Map(),
  };
}

function secondsOf(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return (performance.now() - started) / 1000;
  });
  return median(times);
}
