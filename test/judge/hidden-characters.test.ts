import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { Change } from "../../src/model/change.ts";
import { lockedServer, noteTemplate, readNote, summarise } from "../support/servers.ts";
import { criticalTexts, highTexts, plainTexts } from "./cases/hidden.ts";
import { betweenLocks, declaring, describing, inputting, offering, retooling } from "./cases/rule-case.ts";

type Slot = readonly [where: string, putting: (text: string) => Change[]];

/** Every place of a server where a text can stand, and what has changed when one comes to stand there. */
const slots: readonly Slot[] = [
  ["the name of a tool", (name) => offering({ tools: [readNote, { name }] }, { tools: [readNote] })],
  ["the description of a tool", (description) => retooling({ description })],
  ["the title of a tool", (title) => retooling({ title })],
  ["the title among a tool's annotations", (title) => retooling({ annotations: { title } })],
  ["a tool's metadata", (note) => retooling({ _meta: { a: { note } } })],
  ["a key of a tool's metadata", (key) => retooling({ _meta: { [key]: 1 } })],
  ["the name of a parameter", (name) => inputting({}, { properties: { [name]: { type: "string" } } })],
  ["the description of a parameter", (description) => describing({}, { description })],
  ["a value of an enumeration", (value) => describing({ enum: ["a"] }, { enum: ["a", value] })],
  ["a default", (value) => describing({ default: "a" }, { default: value })],
  ["a default that is an object", (key) => describing({ default: {} }, { default: { [key]: "a" } })],
  ["an example", (value) => describing({ examples: ["a"] }, { examples: ["a", [value]] })],
  ["a pattern", (pattern) => describing({ pattern: "a" }, { pattern })],
  ["a required name", (name) => inputting({ required: ["a"] }, { required: ["a", name] })],
  ["an output schema", (description) => retooling({ outputSchema: { properties: { a: { description } } } })],
  ["the name of a prompt", (name) => offering({ prompts: [summarise, { name }] })],
  ["the description of a prompt", (description) => offering({ prompts: [{ ...summarise, description }] })],
  [
    "the name of a prompt's argument",
    (name) => offering({ prompts: [{ ...summarise, arguments: [{ name }] }] }),
  ],
  ["the instructions", (instructions) => offering({ instructions })],
  ["the first instructions", (instructions) => offering({ instructions }, { instructions: null })],
  ["a resource template", (uriTemplate) => offering({ resourceTemplates: [{ name: "note", uriTemplate }] })],
  [
    "the description of a resource template",
    (description) => offering({ resourceTemplates: [{ ...noteTemplate, description }] }),
  ],
  ["the name of a capability", (name) => offering({ capabilities: ["tools", name] })],
  ["an argument of the command", (arg) => declaring({ args: ["a"] }, { args: ["a", arg] })],
  ["the name of a variable", (name) => declaring({ env: [] }, { env: [name] })],
  ["a setting", (key) => declaring({ settings: {} }, { settings: { [key]: true } })],
  ["the name of a server that comes", (name) => betweenLocks({}, { [name]: lockedServer() })],
  [
    "the command of a server that comes",
    (command) => betweenLocks({}, { notes: lockedServer({ declared: { command } }) }),
  ],
];

function hiddenIn(changes: readonly Change[]): string[] {
  return judge(changes, "lockfile")
    .filter(({ rule }) => rule === "hidden-characters")
    .flatMap(({ severity, signals = [] }) => signals.map((name) => `${severity} ${name}`));
}

/** Where something other than what is expected is found. */
function wrongPlaces(text: string, isRight: (found: readonly string[]) => boolean): string[] {
  return slots.filter(([, putting]) => !isRight(hiddenIn(putting(text)))).map(([where]) => where);
}

describe("a text that comes to stand anywhere in a server", () => {
  it.each(criticalTexts)("has %s, which is critical", (_, text, name) => {
    expect(wrongPlaces(text, (found) => found.includes(`critical ${name}`))).toEqual([]);
  });

  it.each(highTexts)("has %s, which is high", (_, text, name) => {
    const isRight = (found: readonly string[]) =>
      found.length > 0 && found.every((one) => one === `high ${name}`);
    expect(wrongPlaces(text, isRight)).toEqual([]);
  });

  it.each(plainTexts)("has %s, which hides nothing", (_, text) => {
    expect(wrongPlaces(text, (found) => found.length === 0)).toEqual([]);
  });
});

describe("a text in which something was hidden before", () => {
  it("is no news as long as there is no more of it", () => {
    const changes = retooling({ description: "b\u200ba" }, { description: "a\u200bb" });
    expect(hiddenIn(changes)).toEqual([]);
  });

  it("is news when there is more of the same", () => {
    const changes = retooling({ description: "a\u200bb\u200b" }, { description: "a\u200bb" });
    expect(hiddenIn(changes)).toEqual(["critical U+200B"]);
  });

  it("is news when there is something else", () => {
    const changes = retooling({ description: "a\u200bb\u00ad" }, { description: "a\u200bb" });
    expect(hiddenIn(changes)).toEqual(["high U+00AD"]);
  });

  it("is no news when all of it is gone", () => {
    expect(hiddenIn(retooling({ description: "ab" }, { description: "a\u200bb" }))).toEqual([]);
  });
});

describe("many kinds of hidden characters in one text", () => {
  it("are named up to the twentieth, and then counted", () => {
    const tags = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(0xe0061 + at)).join("");
    expect(hiddenIn(retooling({ description: tags }))).toEqual([
      ...Array.from({ length: 20 }, (_, at) => `critical U+E00${(0x61 + at).toString(16).toUpperCase()}`),
      "critical 6 more",
    ]);
  });
});
