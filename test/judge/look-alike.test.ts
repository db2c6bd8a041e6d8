import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import { wellKnownNames } from "../../src/judge/well-known-names.ts";
import { localArtifact, lockedServer, ociArtifact, pypiArtifact, remoteServer } from "../support/servers.ts";
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
    const packages = new Map([["acme", lockedServer({ artifact: { purl: purl("@acme/notes-mcp") } })]]);
    const found = judge(betweenLocks({}, locked), "lockfile", new Map(), packages);
    expect(found.map(({ rule }) => rule)).toContain("look-alike-name");
  });

  it("finds a package that two servers share to be like no other", () => {
    const locked = { notes: lockedServer({ artifact: { purl: purl("@acme/notes-mcp") } }) };
    const packages = new Map([["acme", lockedServer({ artifact: { purl: purl("@acme/notes-mcp") } })]]);
    const found = judge(betweenLocks({}, locked), "lockfile", new Map(), packages);
    expect(found.map(({ rule }) => rule)).not.toContain("look-alike-name");
  });

  it.each(wellKnownNames.get("npm") ?? [])("finds %s to be itself", (name) => {
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
      "a package of a kind without names that others imitate",
      changing("artifact", "/purl", { before: "pkg:cargo/a", after: "pkg:cargo/mcp-pr0xy@1" }),
    ],
    ["another version", changing("artifact", "/version", { before: "1.0.0", after: "mcp-pr0xy" })],
  ])("says nothing of %s", (_, changes) => {
    expect(alike(changes)).toEqual([]);
  });
});

/** What is said of a project of a Python index when a server that consists of it comes. */
function arrivingProject(name: string): string[] {
  return alike(
    betweenLocks({}, { notes: lockedServer({ artifact: pypiArtifact({ purl: `pkg:pypi/${name}@1.0` }) }) }),
  );
}

describe("judging the name of a Python project", () => {
  it.each([
    ["one letter more", "mcp-server-fetchs", "mcp-server-fetch"],
    ["a digit for a letter", "mcp-server-t1me", "mcp-server-time"],
    ["no separators", "mcpserverfetch", "mcp-server-fetch"],
  ])("finds %s: %s", (_, name, known) => {
    expect(arrivingProject(name)).toEqual([`high/approve ${name}, like ${known}`]);
  });

  it.each(["mcp-server-fetch", "mcp.server.fetch", "notes-mcp", "@playwright/mcps"])(
    "finds nothing in %s",
    (name) => {
      expect(arrivingProject(name)).toEqual([]);
    },
  );

  it("finds one like its predecessor", () => {
    const purls = { before: "pkg:pypi/acme-notes@1", after: "pkg:pypi/acme-n0tes@1" };
    expect(alike(changing("artifact", "/purl", purls))).toEqual(["high/approve acme-n0tes, like acme-notes"]);
  });

  it("does not take it for an npm package", () => {
    const acme = new Map([["acme", lockedServer({ artifact: { purl: purl("notes-mcp-tools") } })]]);
    const other = lockedServer({ artifact: pypiArtifact({ purl: "pkg:pypi/notes-mcp-too1s@1" }) });
    const found = judge(betweenLocks({}, { notes: other }), "lockfile", new Map(), acme);
    expect(found.map(({ rule }) => rule)).not.toContain("look-alike-name");
  });
});

/** The same of a container image. */
function arrivingImage(image: string): string[] {
  return alike(betweenLocks({}, { notes: lockedServer({ artifact: ociArtifact({ image }) }) }));
}

describe("judging the name of an image", () => {
  it.each([
    ["another namespace that looks alike", "r.example/g1thub/github-mcp-server", "g1thub/github-mcp-server"],
    ["the namespace written into the name", "github-github-mcp-server", "github-github-mcp-server"],
    ["a letter more", "githubs/github-mcp-server", "githubs/github-mcp-server"],
  ])("finds %s: %s", (_, image, name) => {
    expect(arrivingImage(image)).toEqual([`high/approve ${name}, like github/github-mcp-server`]);
  });

  it.each([
    "github/github-mcp-server",
    "r.example/github/github-mcp-server",
    "localhost:5000/github/github-mcp-server",
    "github/github-mcp-servers",
    "mcp/fetcher",
    "notes",
  ])("finds nothing in %s", (image) => {
    expect(arrivingImage(image)).toEqual([]);
  });

  it("finds one like its predecessor, and none in another registry", () => {
    const to = (after: string) =>
      alike(changing("artifact", "/image", { before: "r.example/acme/notes", after }));
    expect([to("r.example/acrne/notes"), to("s.example/acme/notes")]).toEqual([
      ["high/approve acrne/notes, like acme/notes"],
      [],
    ]);
  });
});
