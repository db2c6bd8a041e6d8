import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { wellKnownPackages } from "../../src/judge/well-known-packages.ts";
import { localArtifact, lockedServer, remoteServer } from "../support/servers.ts";
import { betweenLocks, changing } from "./cases/rule-case.ts";

function purl(name: string): string {
  return `pkg:npm/${name.replace(/^@/, "%40")}@1.0.0`;
}

/** What is said of the name of a package when a server that consists of it comes. */
function arriving(name: string): string[] {
  const changes = betweenLocks({}, { notes: lockedServer({ artifact: { purl: purl(name) } }) });
  return alike(changes);
}

/** The same when a server is another package than before. */
function becoming(before: string, after: string): string[] {
  return alike(changing("artifact", "/purl", { before: purl(before), after: purl(after) }));
}

function alike(changes: Parameters<typeof judge>[0]): string[] {
  return judge(changes, "lockfile")
    .filter(({ rule }) => rule === "look-alike-name")
    .map(({ severity, action, after }) => `${severity}/${action} ${String(after)}`);
}

describe("judging the name of a package", () => {
  it.each([
    ["one letter more", "@playwright/mcps", "@playwright/mcp"],
    ["one letter less", "@playwrigh/mcp", "@playwright/mcp"],
    ["another letter", "@playwrigth/mcp", "@playwright/mcp"],
    ["two letters more", "firecrawl-mcp-x", "firecrawl-mcp"],
    ["a digit for a letter", "supergatew4y", "supergateway"],
    ["a zero for a letter", "mcp-pr0xy", "mcp-proxy"],
    ["two letters for one", "rncp-remote", "mcp-remote"],
    ["no scope", "playwright-mcp", "@playwright/mcp"],
    [
      "the scope written into the name",
      "modelcontextprotocol-server-memory",
      "@modelcontextprotocol/server-memory",
    ],
    [
      "another scope that looks alike",
      "@modelcontextprotoco1/server-github",
      "@modelcontextprotocol/server-github",
    ],
    ["no separators", "modelcontextprotocolserverslack", "@modelcontextprotocol/server-slack"],
    ["other separators", "exa_mcp_server", "exa-mcp-server"],
  ])("finds %s: %s", (_, name, known) => {
    expect(arriving(name)).toEqual([`high/approve ${name}, like ${known}`]);
  });

  it("finds one like that of another server", () => {
    const locked = { notes: lockedServer({ artifact: { purl: purl("@acrne/notes-mcp") } }) };
    const packages = new Map([["acme", purl("@acme/notes-mcp")]]);
    const found = judge(betweenLocks({}, locked), "lockfile", new Map(), packages);
    expect(found.map(({ rule }) => rule)).toContain("look-alike-name");
  });

  it("finds a package that two servers share to be like no other", () => {
    const locked = { notes: lockedServer({ artifact: { purl: purl("@acme/notes-mcp") } }) };
    const packages = new Map([["acme", purl("@acme/notes-mcp")]]);
    const found = judge(betweenLocks({}, locked), "lockfile", new Map(), packages);
    expect(found.map(({ rule }) => rule)).not.toContain("look-alike-name");
  });

  it.each(wellKnownPackages)("finds %s to be itself", (name) => {
    expect(arriving(name)).toEqual([]);
  });

  it.each(["@example/notes-mcp", "notes", "mcp", "react", "@acme/playwright-tools", "mcp-gateway"])(
    "finds %s to be like no other",
    (name) => {
      expect(arriving(name)).toEqual([]);
    },
  );

  it("finds a name like that of the package that was locked", () => {
    expect(becoming("@example/notes-mcp", "@examp1e/notes-mcp")).toEqual([
      "high/approve @examp1e/notes-mcp, like @example/notes-mcp",
    ]);
  });

  it("finds a name unlike that of the package that was locked", () => {
    expect(becoming("@example/notes-mcp", "@other/todo-list")).toEqual([]);
  });

  it("finds nothing in short names, of which most are near to some other", () => {
    expect(becoming("notes", "noted")).toEqual([]);
  });

  it.each([
    [
      "a package that is gone",
      betweenLocks({ notes: lockedServer({ artifact: { purl: purl("mcp-pr0xy") } }) }, {}),
    ],
    ["a local program", betweenLocks({}, { notes: lockedServer({ artifact: localArtifact() }) })],
    ["a remote server", betweenLocks({}, { notes: remoteServer("https://mcp-pr0xy.example/mcp") })],
    [
      "a package of another kind",
      changing("artifact", "/purl", { before: "pkg:pypi/a", after: "pkg:pypi/mcp-pr0xy@1" }),
    ],
    ["another version", changing("artifact", "/version", { before: "1.0.0", after: "mcp-pr0xy" })],
  ])("says nothing of %s", (_, changes) => {
    expect(alike(changes)).toEqual([]);
  });
});
