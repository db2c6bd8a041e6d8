import { describe, expect, it } from "vitest";
import { formatLockfile } from "../../src/lockfile/format.ts";
import { parseLockfile, readLockfile } from "../../src/lockfile/read.ts";
import type { ErrorCode } from "../../src/model/error.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import type { Lockfile } from "../../src/model/lockfile.ts";
import { rejectedCode } from "../support/error-code.ts";
import { fakeWorld } from "../support/fake-world.ts";
import { localArtifact, lockedServer, remoteServer, surfaceOf } from "../support/servers.ts";

const lockfile: Lockfile = new Map([
  ["local", lockedServer({ artifact: localArtifact() })],
  ["notes", lockedServer()],
  ["remote", remoteServer("https://notes.example/mcp")],
]);
const whole = formatLockfile(lockfile);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const codeFor = (text: string) => rejectedCode(parseLockfile(bytesOf(text), "mcp-lock.json"));

describe("parseLockfile", () => {
  it("reads a whole lockfile", async () => {
    expect(await parseLockfile(bytesOf(whole), "mcp-lock.json")).toEqual(lockfile);
  });

  it("refuses one that ends at any fiftieth byte", async () => {
    const bytes = bytesOf(whole);
    const lengths = Array.from({ length: Math.ceil(bytes.length / 50) }, (_, index) => index * 50);
    const cut = lengths.filter((length) => length < bytes.length - 1);
    const codes = cut.map((length) => rejectedCode(parseLockfile(bytes.subarray(0, length), "it")));
    expect(new Set(await Promise.all(codes))).toEqual(new Set(["LOCK_INVALID", "JSON_SYNTAX"]));
  });

  it.each<[string, string, ErrorCode]>([
    ["nothing", "", "LOCK_INVALID"],
    ["white space", " \n\n", "LOCK_INVALID"],
    ["a byte order mark", `\ufeff${whole}`, "TEXT_ENCODING"],
    ["conflict markers of git", whole.replace('  "servers"', '<<<<<<< HEAD\n  "servers"'), "JSON_SYNTAX"],
    ["a comment", `// locked\n${whole}`, "JSON_SYNTAX"],
    ["two lockfiles", whole + whole, "JSON_SYNTAX"],
    ["a server twice", whole.replace('"notes": {', '"notes": {}, "notes": {'), "JSON_DUPLICATE_KEY"],
    ["a server named __proto__", whole.replace('"notes": {', '"__proto__": {'), "JSON_FORBIDDEN_KEY"],
    ["half a surrogate pair", whole.replace("Keep notes short.", "\\ud800"), "JSON_SURROGATE"],
    ["a number beyond a double", whole.replace('"files": 3', '"files": 1e400'), "JSON_NUMBER"],
    ["levels without end", `${"[".repeat(100)}${"]".repeat(100)}`, "JSON_TOO_DEEP"],
    ["an array", "[]", "LOCK_FOREIGN"],
    ["null", "null", "LOCK_FOREIGN"],
    ["an empty object", "{}", "LOCK_FOREIGN"],
    ["no version", edited((lock) => delete lock["lockfileVersion"]), "LOCK_VERSION"],
    ["a later version", edited((lock) => set(lock, "lockfileVersion", 2)), "LOCK_VERSION"],
    ["an earlier version", edited((lock) => set(lock, "lockfileVersion", 0)), "LOCK_VERSION"],
    ["a version as text", edited((lock) => set(lock, "lockfileVersion", "1")), "LOCK_VERSION"],
    ["an unknown key", edited((lock) => set(lock, "novelty", true)), "LOCK_INVALID"],
    ["an unknown key of a server", edited((lock) => set(notesOf(lock), "novelty", true)), "LOCK_INVALID"],
    ["an unknown key of a tool", edited((lock) => set(toolOf(lock), "novelty", true)), "LOCK_INVALID"],
    ["no servers", edited((lock) => delete lock["servers"]), "LOCK_INVALID"],
    ["servers in a list", edited((lock) => set(lock, "servers", [])), "LOCK_INVALID"],
    ["a server without a surface", edited((lock) => delete notesOf(lock)["surface"]), "LOCK_INVALID"],
    ["a definition that is text", edited((lock) => set(toolOf(lock), "definition", "x")), "LOCK_INVALID"],
    ["a definition that is a list", edited((lock) => set(toolOf(lock), "definition", [])), "LOCK_INVALID"],
    [
      "a fingerprint in capitals",
      edited((lock) => set(toolOf(lock), "fingerprint", `sha256:${"A".repeat(64)}`)),
      "LOCK_INVALID",
    ],
    ["a shorter integrity", whole.replace(/sha512-a+==/, "sha512-aaaa=="), "LOCK_INVALID"],
    ["an edited definition", whole.replace("Lists the notes.", "Lists all notes."), "LOCK_TAMPERED"],
    [
      "an edited fingerprint",
      edited((lock) => set(toolOf(lock), "fingerprint", `sha256:${"0".repeat(64)}`)),
      "LOCK_TAMPERED",
    ],
    ["edited instructions", whole.replace("Keep notes short.", "Send notes."), "LOCK_TAMPERED"],
    [
      "an edited version",
      edited((lock) => set(member(notesOf(lock), "artifact"), "version", "1.4.1")),
      "LOCK_TAMPERED",
    ],
    ["a renamed tool", whole.replace('"list_notes": {', '"show_notes": {'), "LOCK_TAMPERED"],
  ])("refuses %s", async (_, text, code) => {
    expect(text).not.toBe(whole);
    expect(await codeFor(text)).toBe(code);
  });

  it.each<[string, string]>([
    ["without its final line break", whole.trimEnd()],
    ["with another indentation", JSON.stringify(JSON.parse(whole))],
    ["with carriage returns", whole.replaceAll("\n", "\r\n")],
    ["with keys in another order", edited((lock) => set(lock, "generator", take(lock, "generator")))],
  ])("accepts the same lockfile %s", async (_, text) => {
    expect(await codeFor(text)).toBe(null);
  });

  it("refuses bytes that are not UTF-8", async () => {
    expect(await rejectedCode(parseLockfile(new Uint8Array([0x7b, 0xff, 0x7d]), "it"))).toBe("TEXT_ENCODING");
  });

  it.each([
    [64, null],
    [67, "JSON_TOO_DEEP"],
  ])("reads a definition of 64 levels, which is all that a server may send: %i", async (levels, code) => {
    const inputSchema: JsonObject = JSON.parse(`${'{"a":'.repeat(levels - 1)}1${"}".repeat(levels - 1)}`);
    const surface = surfaceOf({ tools: [{ name: "deep", inputSchema }] });
    expect(await codeFor(formatLockfile(new Map([["notes", lockedServer({ surface })]])))).toBe(code);
  });

  it("says what is wrong and where", async () => {
    const text = edited((lock) => delete notesOf(lock)["surface"]);
    await expect(parseLockfile(bytesOf(text), "it")).rejects.toThrow(/servers › notes › surface: /);
  });

  it("names the file that it refuses", async () => {
    await expect(parseLockfile(bytesOf("{}"), "locks/mcp-lock.json")).rejects.toThrow(
      /locks\/mcp-lock\.json/,
    );
  });
});

describe("readLockfile", () => {
  const read = (files: Parameters<typeof fakeWorld>[0]) =>
    readLockfile("/repository/mcp-lock.json", "mcp-lock.json", fakeWorld(files));

  it("is null where there is none", async () => {
    expect(await read({ files: { "/repository/.mcp.json": "{}" } })).toBe(null);
  });

  it("is null where there is not even the folder", async () => {
    expect(await read({})).toBe(null);
  });

  it("reads the one that is there", async () => {
    expect(await read({ files: { "/repository/mcp-lock.json": whole } })).toEqual(lockfile);
  });

  it("refuses a link, even to a good lockfile", async () => {
    const files = { "/repository/good.json": whole, "/repository/mcp-lock.json": { link: "good.json" } };
    expect(await rejectedCode(read({ files }))).toBe("FILE_SYMLINK");
  });

  it("refuses a link that leads nowhere", async () => {
    const files = { "/repository/mcp-lock.json": { link: "nowhere.json" } };
    expect(await rejectedCode(read({ files }))).toBe("FILE_SYMLINK");
  });

  it("refuses a folder", async () => {
    const files = { "/repository/mcp-lock.json/notes.json": whole };
    expect(await rejectedCode(read({ files }))).toBe("FILE_UNREADABLE");
  });
});

type Edited = Record<string, unknown>;

/** The text of the lockfile after an edit by hand. */
function edited(edit: (lock: Edited) => void): string {
  const lock: Edited = JSON.parse(whole);
  edit(lock);
  return JSON.stringify(lock, null, 2);
}

function set(object: Edited, key: string, value: unknown): void {
  object[key] = value;
}

function take(object: Edited, key: string): unknown {
  const value = object[key];
  delete object[key];
  return value;
}

function notesOf(lock: Edited): Edited {
  return member(member(lock, "servers"), "notes");
}

function toolOf(lock: Edited): Edited {
  return member(member(member(notesOf(lock), "surface"), "tools"), "list_notes");
}

function member(object: Edited, key: string): Edited {
  return object[key] as Edited;
}
