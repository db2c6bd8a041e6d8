import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../src/model/json-value.ts";
import { judged } from "../support/findings.ts";
import { listNotes } from "../support/servers.ts";
import { offering, retooling } from "./cases/rule-case.ts";

const hinted = (hint: string, value: boolean | string | null) =>
  value === null ? { annotations: { audience: "all" } } : { annotations: { audience: "all", [hint]: value } };
const hint = (name: string, before: boolean | string | null, after: boolean | string | null) =>
  judged(retooling(hinted(name, after), hinted(name, before)));
const adding = (tool: JsonObject) => judged(offering({ tools: [listNotes, tool] }, { tools: [listNotes] }));
const icons = (...sources: string[]): JsonObject => ({ icons: sources.map((src) => ({ src })) });

describe("judging hints", () => {
  // Absent hints mean: not read-only, destructive, not idempotent, open world.
  it.each<[string, boolean | null, boolean | null, string]>([
    ["readOnlyHint", true, false, "read-only-lost high/approve"],
    ["readOnlyHint", true, null, "read-only-lost high/approve"],
    ["readOnlyHint", false, true, "safety-hint-relaxed high/approve"],
    ["readOnlyHint", null, true, "safety-hint-relaxed high/approve"],
    ["readOnlyHint", null, false, "hint-made-explicit info/warn"],
    ["readOnlyHint", false, null, "hint-made-explicit info/warn"],
    ["destructiveHint", false, true, "destructive-gained high/approve"],
    ["destructiveHint", false, null, "destructive-gained high/approve"],
    ["destructiveHint", true, false, "safety-hint-relaxed high/approve"],
    ["destructiveHint", null, false, "safety-hint-relaxed high/approve"],
    ["destructiveHint", null, true, "hint-made-explicit info/warn"],
    ["destructiveHint", true, null, "hint-made-explicit info/warn"],
    ["idempotentHint", null, true, "safety-hint-relaxed high/approve"],
    ["idempotentHint", null, false, "hint-made-explicit info/warn"],
    ["openWorldHint", null, false, "safety-hint-relaxed high/approve"],
    ["openWorldHint", null, true, "hint-made-explicit info/warn"],
  ])("%s from %s to %s", (name, before, after, expected) => {
    expect(hint(name, before, after)).toEqual([expected]);
  });

  it.each<[string, boolean | string | null, boolean | string | null]>([
    ["readOnlyHint", true, "false"],
    ["readOnlyHint", "true", true],
    ["novelHint", true, false],
    ["constructor", null, true],
  ])("takes %s from %j to %j for no hint that it knows", (name, before, after) => {
    expect(hint(name, before, after)).toEqual(["metadata-changed medium/approve"]);
  });

  it("takes the title among the annotations for a title", () => {
    expect(hint("title", "Read", "Delete")).toEqual(["title-changed medium/approve"]);
  });

  it("judges each hint of annotations that come as a whole", () => {
    const annotations = { readOnlyHint: true, destructiveHint: true };
    const without = { name: "plain", description: "Reads." };
    const changes = offering({ tools: [{ ...without, annotations }] }, { tools: [without] });
    expect(judged(changes)).toEqual(["safety-hint-relaxed high/approve", "hint-made-explicit info/warn"]);
  });
});

describe("judging a tool that is added", () => {
  it.each([
    "delete_note",
    "deleteNote",
    "note-delete",
    "note.send",
    "bulkUpload",
    "run",
    "exec",
    "execute_command",
    "EXECUTE",
    "shell",
    "eval_js",
    "make_payment",
    "pay_bill",
    "transfer_funds",
    "read_secret",
    "remove2",
  ])("finds the powerful verb in %s", (name) => {
    expect(adding({ name })).toEqual(["tool-added high/approve"]);
  });

  it.each([
    "read_note",
    "undeleted_notes",
    "list_runners",
    "sender_info",
    "paypal_balance",
    "shellfish",
    "rerun_info",
  ])("finds no powerful verb in %s", (name) => {
    expect(adding({ name })).toEqual(["tool-added medium/approve"]);
  });

  it.each<[string, JsonValue, string]>([
    ["claims to be destructive", { destructiveHint: true }, "high"],
    ["claims to reach the world", { openWorldHint: true }, "high"],
    [
      "claims both but only reads",
      { destructiveHint: true, openWorldHint: true, readOnlyHint: true },
      "medium",
    ],
    ["claims to be harmless", { destructiveHint: false, openWorldHint: false }, "medium"],
    ["says nothing", {}, "medium"],
    ["has no annotations worth the name", "destructiveHint", "medium"],
  ])("weighs one that %s", (_, annotations, severity) => {
    expect(adding({ name: "note", annotations })).toEqual([`tool-added ${severity}/approve`]);
  });
});

describe("judging icons", () => {
  it.each<[string, JsonObject, JsonObject]>([
    ["another host", icons("https://a.example/1.png"), icons("https://b.example/1.png")],
    ["another port", icons("https://a.example/1.png"), icons("https://a.example:444/1.png")],
    ["a first icon", {}, icons("https://a.example/1.png")],
    [
      "a second icon",
      icons("https://a.example/1.png"),
      icons("https://a.example/1.png", "https://b.example/2.png"),
    ],
    [
      "an address in the place of data",
      icons("data:image/png;base64,AA=="),
      icons("https://a.example/1.png"),
    ],
  ])("finds another host in %s", (_, before, after) => {
    expect(judged(retooling({ icons: [], ...after }, { icons: [], ...before }))).toEqual([
      "icon-host-changed high/approve",
    ]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["another path", icons("https://a.example/1.png"), icons("https://a.example/2.png")],
    [
      "a host that is gone",
      icons("https://a.example/1.png", "https://b.example/2.png"),
      icons("https://a.example/1.png"),
    ],
    [
      "data in the place of an address",
      icons("https://a.example/1.png"),
      icons("data:image/png;base64,AA=="),
    ],
    ["no icon any more", icons("https://a.example/1.png"), {}],
  ])("finds no other host in %s", (_, before, after) => {
    expect(judged(retooling({ icons: [], ...after }, { icons: [], ...before }))).toEqual([
      "metadata-changed medium/approve",
    ]);
  });
});

describe("judging other parts of a tool", () => {
  it.each<[string, string]>([
    ["_meta", "metadata-changed medium/approve"],
    ["execution", "metadata-changed medium/approve"],
    ["constructor", "metadata-changed medium/approve"],
    ["env", "metadata-changed medium/approve"],
    ["url", "metadata-changed medium/approve"],
    ["launch", "metadata-changed medium/approve"],
    ["settings", "metadata-changed medium/approve"],
    ["integrity", "metadata-changed medium/approve"],
    ["outputSchema", "output-schema-changed medium/approve"],
    ["description", "description-changed medium/approve"],
    ["title", "title-changed medium/approve"],
  ])("finds in another %s: %s", (name, expected) => {
    const found = [
      judged(retooling({ [name]: "b" }, { [name]: "a" })),
      judged(retooling({ extra: 1, [name]: { a: 2 } }, { extra: 1, [name]: { a: 1 } })),
    ];
    expect(found).toEqual([[expected], [expected]]);
  });
});
