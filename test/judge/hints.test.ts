import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/json-value.ts";
import { judged } from "../support/findings.ts";
import { offering } from "./cases/rule-case.ts";

type Hints = Readonly<Record<string, boolean>>;
const states = [true, false, undefined] as const;
type State = (typeof states)[number];

/** What an absent hint means (MCP schema 2025-11-25, ToolAnnotations). */
const defaults: ReadonlyMap<string, boolean> = new Map([
  ["readOnlyHint", false],
  ["destructiveHint", true],
  ["idempotentHint", false],
  ["openWorldHint", true],
]);

/** Every way in which one hint can stand before and after. */
const all = [...defaults].flatMap(([hint, byDefault]) =>
  states.flatMap((before) =>
    states.map((after) => ({
      hint,
      before,
      after,
      from: before ?? byDefault,
      to: after ?? byDefault,
    })),
  ),
);
const different = all.filter(({ from, to }) => from !== to);
const alike = all.filter(({ before, after, from, to }) => before !== after && from === to);

function hinting(hint: string, state: State): Hints {
  return state === undefined ? {} : { [hint]: state };
}

function between(before: JsonObject, after: JsonObject): string[] {
  const tool = (members: JsonObject) => ({ name: "note", description: "A note.", ...members });
  return judged(offering({ tools: [tool(after)] }, { tools: [tool(before)] }));
}

function flipped(hint: string, before: State, after: State, others: Hints = {}): string[] {
  const annotations = (state: State) => ({ annotations: { ...others, ...hinting(hint, state) } });
  return between(annotations(before), annotations(after));
}

describe("a hint that means the same as before", () => {
  it.each(alike)("is only mentioned: $hint from $before to $after", ({ hint, before, after }) => {
    expect(flipped(hint, before, after)).toEqual(["hint-made-explicit info/warn"]);
  });

  it.each(alike)(
    "is only mentioned beside others: $hint from $before to $after",
    ({ hint, before, after }) => {
      expect(flipped(hint, before, after, { audienceHint: true })).toEqual(["hint-made-explicit info/warn"]);
    },
  );

  it("is not mentioned when it stands there as it stood", () => {
    const same = all.filter(({ before, after }) => before === after);
    expect(same.flatMap(({ hint, before, after }) => flipped(hint, before, after))).toEqual([]);
  });

  it("is only mentioned when all four are written out", () => {
    const annotations = Object.fromEntries(defaults);
    expect(between({}, { annotations })).toEqual(Array(4).fill("hint-made-explicit info/warn"));
  });

  it("is only mentioned when all four are left out", () => {
    const annotations = Object.fromEntries(defaults);
    expect(between({ annotations }, {})).toEqual(Array(4).fill("hint-made-explicit info/warn"));
  });
});

describe("a hint that means something else than before", () => {
  it.each<[State, State]>([
    [true, false],
    [true, undefined],
  ])("loses read-only: from %s to %s", (before, after) => {
    expect(flipped("readOnlyHint", before, after)).toEqual(["read-only-lost high/approve"]);
  });

  it.each<[State, State]>([
    [false, true],
    [false, undefined],
  ])("gains destruction: from %s to %s", (before, after) => {
    expect(flipped("destructiveHint", before, after)).toEqual(["destructive-gained high/approve"]);
  });

  // The server says that less can go wrong, and clients ask less: the claim is its own.
  it.each<[string, State, State]>([
    ["readOnlyHint", false, true],
    ["readOnlyHint", undefined, true],
    ["destructiveHint", true, false],
    ["destructiveHint", undefined, false],
    ["idempotentHint", false, true],
    ["idempotentHint", undefined, true],
    ["openWorldHint", true, false],
    ["openWorldHint", undefined, false],
  ])("relaxes: %s from %s to %s", (hint, before, after) => {
    expect(flipped(hint, before, after)).toEqual(["safety-hint-relaxed high/approve"]);
  });

  it.each(different)("always wants approval: $hint from $before to $after", ({ hint, before, after }) => {
    expect(flipped(hint, before, after)).toEqual([expect.stringMatching(/\/approve$/)]);
  });

  it("is found when the annotations that said it are gone", () => {
    expect(between({ annotations: { readOnlyHint: true, destructiveHint: false } }, {})).toEqual([
      "destructive-gained high/approve",
      "read-only-lost high/approve",
    ]);
  });

  it("is found beside one that only looks different", () => {
    const annotations = { readOnlyHint: true, openWorldHint: true };
    expect(between({}, { annotations })).toEqual([
      "safety-hint-relaxed high/approve",
      "hint-made-explicit info/warn",
    ]);
  });
});

describe("the hints all together", () => {
  const assignments = [...defaults.keys()].reduce<Hints[]>(
    (made, hint) => made.flatMap((one) => states.map((state) => ({ ...one, ...hinting(hint, state) }))),
    [{}],
  );
  const meaning = (hints: Hints) => [...defaults].map(([hint, byDefault]) => hints[hint] ?? byDefault);
  const pairs = assignments.flatMap((before) => assignments.map((after) => ({ before, after })));

  it("want approval if and only if one of them means something else", () => {
    const wrong = pairs.filter(({ before, after }) => {
      const asks = between({ annotations: before }, { annotations: after }).some((one) =>
        one.endsWith("high/approve"),
      );
      const [from, to] = [meaning(before), meaning(after)];
      return asks !== from.some((value, at) => value !== to[at]);
    });
    expect(wrong).toEqual([]);
  });
});
