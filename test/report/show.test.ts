import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identify } from "../../src/identify/identify.ts";
import type { LockedServer } from "../../src/model/lockfile.ts";
import { declaredAsJson, formatDeclared, formatLocked, type ShownServer } from "../../src/report/show.ts";
import { anyLockfile } from "../support/lockfiles.ts";
import {
  localArtifact,
  lockedServer,
  mcpbArtifact,
  ociArtifact,
  remoteServer,
  surfaceOf,
} from "../support/servers.ts";

const harmful = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

function shown(name: string, { declared }: LockedServer): ShownServer {
  return { name, declared, source: identify(declared) };
}

describe("formatLocked", () => {
  it("shows each server with where it comes from and the words that a model reads", () => {
    const local = lockedServer({
      declared: { in: [".cursor/mcp.json", ".mcp.json"], command: "node", args: ["server/index.js"] },
      artifact: localArtifact(),
      surface: surfaceOf({ tools: [{ name: "ping" }, { name: "pong", description: "Answers.\n\nAlways." }] }),
    });
    const servers = new Map([
      ["local", local],
      ["notes", lockedServer()],
      ["remote", { ...remoteServer("https://notes.example/mcp"), surface: surfaceOf({}) }],
    ]);
    expect(formatLocked(servers)).toBe(
      [
        "local",
        "  declared in .cursor/mcp.json, .mcp.json: node server/index.js",
        "  artifact server/index.js",
        "  tool ping",
        "    (no description)",
        "  tool pong",
        "    Answers.",
        "",
        "    Always.",
        "",
        "notes",
        "  declared in .mcp.json: npx -y @example/notes-mcp@1.4.0 --folder .",
        "  artifact pkg:npm/%40example/notes-mcp@1.4.0",
        "  instructions",
        "    Keep notes short.",
        "  tool read_note",
        "    Returns the text of one note.",
        "  tool list_notes",
        "    Lists the notes.",
        "  prompt summarise",
        "  resource template note:///{id}",
        "",
        "remote",
        "  declared in .mcp.json: https://notes.example/mcp",
        "  artifact https://notes.example/mcp",
        "",
      ].join("\n"),
    );
  });

  it("shows an image by its whole name and digest", () => {
    const artifact = ociArtifact({ image: "example/notes" });
    expect(formatLocked(new Map([["notes", lockedServer({ artifact })]]))).toContain(
      `\n  artifact example/notes@${artifact.digest}\n`,
    );
  });

  it("shows a bundle with what it calls itself", () => {
    expect(formatLocked(new Map([["notes", lockedServer({ artifact: mcpbArtifact() })]]))).toContain(
      "\n  artifact bundles/notes.mcpb (notes 1.4.0)\n",
    );
  });

  it("sends no character to a terminal that it obeys or that nobody sees", () => {
    fc.assert(
      fc.property(anyLockfile, (lockfile) => {
        expect(formatLocked(lockfile).replaceAll("\n", "")).not.toMatch(harmful);
      }),
    );
  });
});

describe("formatDeclared", () => {
  it("shows each server with the artifact that it names", () => {
    const servers = [
      shown("floating", lockedServer({ declared: { args: ["-y", "notes"] } })),
      shown("bundle", lockedServer({ declared: { command: "./notes.mcpb", args: [] } })),
      shown("local", lockedServer({ declared: { command: "node", args: ["server/index.js"] } })),
      shown("notes", lockedServer()),
      shown("ranging", lockedServer({ declared: { args: ["-y", "notes@^1.0.0"] } })),
      shown("remote", remoteServer("https://notes.example/mcp")),
      {
        ...shown("unknown", lockedServer()),
        source: { kind: "unresolved", reason: "nobody knows it" } as const,
      },
    ];
    expect(formatDeclared(servers)).toBe(
      [
        "floating",
        "  declared in .mcp.json: npx -y notes",
        "  pkg:npm/notes (floating)",
        "",
        "bundle",
        "  declared in .mcp.json: ./notes.mcpb",
        "  bundle of this repository: notes.mcpb",
        "",
        "local",
        "  declared in .mcp.json: node server/index.js",
        "  program of this repository: server/index.js",
        "",
        "notes",
        "  declared in .mcp.json: npx -y @example/notes-mcp@1.4.0 --folder .",
        "  pkg:npm/%40example/notes-mcp@1.4.0",
        "",
        "ranging",
        "  declared in .mcp.json: npx -y notes@^1.0.0",
        "  pkg:npm/notes (floating: ^1.0.0)",
        "",
        "remote",
        "  declared in .mcp.json: https://notes.example/mcp",
        "  remote server",
        "",
        "unknown",
        "  declared in .mcp.json: npx -y @example/notes-mcp@1.4.0 --folder .",
        "  unresolved: nobody knows it",
        "",
      ].join("\n"),
    );
  });

  it("sends no character to a terminal that it obeys or that nobody sees", () => {
    fc.assert(
      fc.property(anyLockfile, (lockfile) => {
        const servers = [...lockfile].map(([name, server]) => shown(name, server));
        expect(formatDeclared(servers).replaceAll("\n", "")).not.toMatch(harmful);
      }),
    );
  });
});

describe("declaredAsJson", () => {
  it("gives the source of a package", () => {
    const server = shown("notes", lockedServer({ declared: { args: ["-y", "notes@^1.0.0", "-v"] } }));
    expect(declaredAsJson([server])).toEqual({
      servers: [
        {
          name: "notes",
          in: [".mcp.json"],
          declared: server.declared,
          source: {
            kind: "npm",
            purl: "pkg:npm/notes",
            version: null,
            spec: "^1.0.0",
            pinned: false,
            bin: null,
            args: ["-v"],
            wrappers: [],
            reason: null,
          },
        },
      ],
    });
  });

  it("gives the source of every kind the same keys", () => {
    const servers = [
      shown("notes", lockedServer()),
      shown("local", lockedServer({ declared: { command: "node", args: ["server/index.js", "-v"] } })),
      shown("unknown", lockedServer({ declared: { command: "uvx" } })),
      shown("remote", remoteServer("https://notes.example/mcp")),
    ];
    const { servers: all } = JSON.parse(JSON.stringify(declaredAsJson(servers)));
    expect(all.map(({ source }: { source: object }) => source)).toEqual([
      expect.objectContaining({ kind: "npm", version: "1.4.0", pinned: true, reason: null }),
      { ...nothing, kind: "local", args: ["-v"] },
      { ...nothing, kind: "unresolved", reason: expect.stringContaining("uvx") },
      { ...nothing, kind: "remote" },
    ]);
  });
});

const nothing = {
  purl: null,
  version: null,
  spec: null,
  pinned: false,
  bin: null,
  args: [],
  wrappers: [],
  reason: null,
};
