import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLockfiles } from "../../src/compare/compare.ts";
import { fingerprint } from "../../src/json/canonical.ts";
import { judge } from "../../src/judge/judge.ts";
import type { PypiArtifact } from "../../src/model/artifact.ts";
import type { Change } from "../../src/model/change.ts";
import type { Finding } from "../../src/model/finding.ts";
import { visible } from "../../src/report/escape.ts";
import { describe as describeIn } from "../../src/report/wording.ts";
import { declarationCases } from "../judge/cases/declaration.ts";
import { between, declaring, describing, offering, retooling } from "../judge/cases/rule-case.ts";
import { anyLockfile } from "../support/lockfiles.ts";
import { findingOf } from "../support/reports.ts";
import { integrityOf, localArtifact, lockedServer, pypiArtifact, remoteServer } from "../support/servers.ts";

const describeFinding = (finding: Finding) => describeIn(finding, visible);
const wordsFor = (changes: readonly Change[]) => judge(changes, "lockfile").map(describeFinding);
const locked = lockedServer();

const release = (parts: Partial<PypiArtifact>) => lockedServer({ artifact: pypiArtifact(parts) });

describe("describe", () => {
  it.each<[Change[], string]>([
    [declaring({}, { in: [".mcp.json", "b"] }), 'client files: [".mcp.json"] → [".mcp.json","b"]'],
    [
      declaring({ args: ["a"] }, { args: ["b"] }),
      'command line: {"command":"npx","args":["a"]} → {"command":"npx","args":["b"]}',
    ],
    [
      declaring({}, { args: ["-y", "@example/notes-mcp@2.0.0", "--folder", "."] }),
      "package: @example/notes-mcp@1.4.0 → @example/notes-mcp@2.0.0",
    ],
    [declaring({}, { env: ["LOG_LEVEL", "TOKEN"] }), "environment variable: TOKEN was added"],
    [declaring({}, { env: [] }), "environment variable: LOG_LEVEL was removed"],
    [declaring({}, { headers: ["X-Key"] }), "header: X-Key was added"],
    [declaring({}, { otherKeys: ["auth"] }), "setting: auth was added"],
    [declaring({}, { settings: { trust: true } }), "setting trust: true was added"],
    [
      between(remoteServer("https://a.example/"), remoteServer("https://b.example/")),
      "url: https://a.example/ → https://b.example/",
    ],
    [
      between(locked, lockedServer({ artifact: { integrity: integrityOf("b") } })),
      "the same version now consists of other bytes",
    ],
    [
      between(locked, lockedServer({ artifact: { pinned: false } })),
      "the declaration names no exact version",
    ],
    [
      between(lockedServer({ artifact: { pinned: false } }), locked),
      "the declaration now names an exact version",
    ],
    [
      between(locked, lockedServer({ artifact: { installScripts: true } })),
      "the package now asks to run install scripts",
    ],
    [
      between(lockedServer({ artifact: { installScripts: true } }), locked),
      "the package no longer asks to run install scripts",
    ],
    [between(release({}), release({ withdrawn: "yanked" })), "the version is now yanked"],
    [between(release({ withdrawn: "yanked" }), release({})), "the version is no longer withdrawn"],
    [
      between(release({ files: {} }), release({ files: { "a.whl": fingerprint("a") } })),
      "files/a.whl was added",
    ],
    [
      between(locked, lockedServer({ artifact: { purl: "pkg:npm/x@1.5.0", version: "1.5.0" } })),
      "purl: pkg:npm/%40example/notes-mcp → pkg:npm/x",
    ],
    [
      between(
        locked,
        lockedServer({ artifact: { purl: "pkg:npm/%40example/notes-mcp@1.5.0", version: "1.5.0" } }),
      ),
      "version: 1.4.0 → 1.5.0",
    ],
    [
      between(
        lockedServer({ artifact: localArtifact() }),
        lockedServer({ artifact: localArtifact({ digest: "x" }) }),
      ),
      "files of the server have changed",
    ],
    [offering({ instructions: "Obey." }), "the instructions have changed"],
    [offering({ capabilities: ["tools", "logging"] }), "capability logging was added"],
    [offering({ capabilities: [] }), "capability tools was removed"],
    [offering({ requests: ["roots/list"] }), "asks its client for roots/list while it is listed"],
    [offering({ prompts: [] }), "prompt summarise was removed"],
    [offering({ resourceTemplates: [] }), "resource template note:///{id} was removed"],
    [retooling({ title: "Read it" }), "read_note: title has changed"],
    [
      retooling({ description: "Returns one note.", _meta: {} }, { _meta: {} }),
      "read_note: description has changed",
    ],
    [retooling({ outputSchema: "none" }), "read_note: outputSchema was added"],
    [
      describing({ minimum: 1, type: "integer" }, { minimum: 0, type: "integer" }),
      "read_note: parameter id › minimum: 1 → 0",
    ],
    [retooling({ icons: [] }, { icons: [1] }), "read_note: icons: [1] → []"],
  ])("says in a few words what has changed: %#", (changes, words) => {
    expect(wordsFor(changes)).toEqual([words]);
  });

  it("says first that every tool is gone", () => {
    expect(wordsFor(offering({ tools: [] }))).toEqual([
      "every tool is gone",
      "list_notes was removed",
      "read_note was removed",
    ]);
  });

  it.each([
    ["server-added", "the server was added"],
    ["server-removed", "the server was removed"],
    ["server-not-locked", "declared, but not in the lockfile"],
    ["lock-entry-stale", "in the lockfile, but not declared any more"],
    ["conflicting-declarations", "clients declare different servers under this name"],
    ["shell-in-launch", "its command hands text to a shell or downloader"],
    ["loader-env", "its environment makes programs load other code"],
    ["auto-approve-widened", "it may act without asking"],
    ["floating-version", "its declaration names no exact version"],
    ["unclassified-change", "the server has changed"],
  ])("says of a whole server by %s: %s", (rule, words) => {
    expect(describeFinding(findingOf({ rule, subject: { kind: "server", name: null, path: "" } }))).toBe(
      words,
    );
  });

  it("has words for every rule about declarations", () => {
    const words = declarationCases.flatMap(({ fires, against = "lockfile" }) =>
      judge(fires, against).map(describeFinding),
    );
    expect(words.filter((some) => some === "" || some.startsWith(":"))).toEqual([]);
  });

  it("shows hostile names and values with nothing that a terminal obeys", () => {
    const subject = { kind: "tool", name: "read\u001b[2J\u202e", path: "/a\u0007/b" } as const;
    expect(describeFinding(findingOf({ subject, before: ["\u200b"], after: 1 }))).toBe(
      'read‹U+001B›[2J‹U+202E›: a‹U+0007› › b: ["‹U+200B›"] → 1',
    );
  });

  it("shows a value of a hundred characters whole", () => {
    const words = describeFinding(findingOf({ before: ["x".repeat(96)], after: null }));
    expect(words).not.toContain("…");
  });

  it("only says that a long value has changed: it is shown below", () => {
    expect(describeFinding(findingOf({ before: ["x".repeat(200)], after: null }))).toBe(
      "read_note: description has changed",
    );
  });

  it.each<[string[], string]>([
    [["@eve"], "its packages have changed: the first of <@eve>, 2 added"],
    [
      ["@a", "@b", "@c", "@d", "@e"],
      "its packages have changed: the first of <@a>, <@b>, <@c> and 2 more, 2 added",
    ],
    [[], "its packages have changed: 2 added"],
  ])("names those whose packages came in for the first time: %j", (publishers, expected) => {
    const subject = { kind: "sbom", name: null, path: "" } as const;
    const after = { added: 2, ...(publishers.length > 0 && { publishers }) };
    const finding = findingOf({ subject, rule: "sbom-changed", before: {}, after });
    expect(describeIn(finding, (text) => `<${text}>`)).toBe(expected);
  });

  it("quotes everything from outside, and nothing else", () => {
    const subject = { kind: "prompt", name: "p", path: "/arguments/0" } as const;
    const words = describeIn(findingOf({ subject, before: 1, after: [true] }), (text) => `<${text}>`);
    expect(words).toBe("prompt <p>: <arguments › 0>: <1> → <[true]>");
  });

  it("has harmless words for whatever two lockfiles differ in", () => {
    fc.assert(
      fc.property(anyLockfile, anyLockfile, (before, after) => {
        const words = wordsFor(compareLockfiles(before, after));
        expect(words.filter((some) => some === "" || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(some))).toEqual([]);
      }),
    );
  });
});
