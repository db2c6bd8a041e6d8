import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { createNeighbours, type ServerTools } from "../../src/judge/neighbours.ts";
import type { Change } from "../../src/model/change.ts";
import { evilNames, memberName, text } from "../support/json-values.ts";
import { listNotes, lockedServer, readNote, surfaceOf } from "../support/servers.ts";
import { betweenLocks, declaring, offering, retooling } from "./cases/rule-case.ts";

const neighbours = createNeighbours(
  new Map([
    ["notes", ["read_note", "search", "list-notes"]],
    ["github", ["create_issue", "search", "createPull", "acme.send-mail"]],
    ["acme-mail", ["send", "read_note"]],
  ]),
);

/** What is found by a rule beside other servers: `severity/action path`. */
function judged(rule: string, changes: readonly Change[], servers: ServerTools): string[] {
  return judge(changes, "lockfile", servers)
    .filter((one) => one.rule === rule)
    .map(({ severity, action, subject }) => `${severity}/${action} ${subject.path}`);
}

describe("what a sentence of a server mentions", () => {
  it.each([
    "Call create_issue with the note.",
    "Call create_issue.",
    "Then create_issue, then stop.",
    "(create_issue)",
    "Uses createPull for that.",
    "Uses acme.send-mail for that.",
    "Ask `send` to do it.",
    "Ask 'send' to do it.",
    'Ask "send" to do it.',
    "Ask `github` to do it.",
    "Sends it by acme-mail.",
    "Ask the github server to do it.",
    "Ask github's server to do it.",
    "Ask the github MCP to do it.",
  ])("is another server or its tool: %s", (sentence) => {
    expect(neighbours.mentions("notes", sentence)).toBe(true);
  });

  it.each([
    "Returns what read_note reads.",
    "Ask `search` to find it.",
    "Ask `notes` to do it.",
    "Ask the notes server to do it.",
    "Uses list-notes for that.",
    "Sends the note.",
    "Reads what is on github.",
    "Uses recreate_issue or create_issues.",
    "Uses create issue.",
    "Ask the server to do it.",
    "Ask `constructor` or `toString`, or has_own_property.",
    "",
  ])("is nothing of others: %s", (sentence) => {
    expect(neighbours.mentions("notes", sentence)).toBe(false);
  });

  it("is another server's when one says it, and its own when the other does", () => {
    const sentence = "Call create_issue.";
    expect(["notes", "github", "acme-mail"].map((server) => neighbours.mentions(server, sentence))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("is nothing when there are no servers", () => {
    fc.assert(
      fc.property(memberName, text, (server, sentence) => {
        expect(createNeighbours(new Map()).mentions(server, sentence)).toBe(false);
      }),
    );
  });

  it("is nothing when there is no other server", () => {
    fc.assert(
      fc.property(memberName, fc.array(memberName), text, (server, tools, sentence) => {
        const alone = createNeighbours(new Map([[server, tools]]));
        expect(alone.mentions(server, [sentence, ...tools, server].join(" "))).toBe(false);
      }),
    );
  });
});

describe("who else offers a tool", () => {
  it.each<[string, string, string[]]>([
    ["notes", "read_note", ["acme-mail"]],
    ["notes", "search", ["github"]],
    ["github", "search", ["notes"]],
    ["notes", "list-notes", []],
    ["notes", "create_issue", ["github"]],
    ["notes", "nothing", []],
    ["notes", "Search", []],
    ["unknown", "search", ["notes", "github"]],
  ])("beside %s is, for %s, %j", (server, tool, others) => {
    expect(neighbours.offering(server, tool)).toEqual(others);
  });

  it.each(evilNames)("is nobody for %j", (name) => {
    expect(neighbours.offering(name, name)).toEqual([]);
  });
});

describe("a text that speaks of another server", () => {
  const beside = new Map([
    ["notes", ["read_note"]],
    ["github", ["create_issue"]],
  ]);
  const mentions = (changes: readonly Change[]) => judged("mentions-other-server", changes, beside);

  it.each([
    ["Returns what create_issue made.", "medium/approve /description"],
    ["Always call create_issue.", "critical/approve /description"],
  ])("is found: %s", (description, expected) => {
    expect(mentions(retooling({ description }))).toEqual([expected]);
  });

  it("is not found when it did so before", () => {
    const description = "Returns what create_issue made.";
    expect(mentions(retooling({ description: `${description} Reads.` }, { description }))).toEqual([]);
  });

  it("is not found when it speaks of its own server", () => {
    expect(mentions(retooling({ description: "Like read_note." }))).toEqual([]);
  });

  it("is not found in what is declared", () => {
    expect(mentions(declaring({ args: [] }, { args: ["create_issue"] }))).toEqual([]);
  });
});

describe("a tool of the same name as another server's", () => {
  const both = new Map([
    ["notes", ["list_notes"]],
    ["other", ["list_notes"]],
  ]);
  const server = lockedServer({ surface: surfaceOf({ tools: [listNotes] }) });
  const collisions = (changes: readonly Change[]) => judged("tool-name-collision", changes, both);

  it("is found when the tool comes", () => {
    expect(collisions(offering({ tools: [readNote, listNotes] }, { tools: [readNote] }))).toEqual([
      "high/approve ",
    ]);
  });

  it("is found when the server comes", () => {
    expect(collisions(betweenLocks({ other: server }, { notes: server, other: server }))).toEqual([
      "high/approve /surface/tools/list_notes",
    ]);
  });

  it("is only told when both servers come", () => {
    expect(collisions(betweenLocks({}, { notes: server, other: server }))).toEqual(
      Array(2).fill("info/warn /surface/tools/list_notes"),
    );
  });

  it("is not found when the tool only changes or goes", () => {
    const changes = [...retooling({ title: "a" }), ...offering({ tools: [readNote] })];
    expect(collisions(changes)).toEqual([]);
  });
});
