import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLockfiles, compareServers, serverChange } from "../../src/compare/compare.ts";
import type { LockedServer, Lockfile } from "../../src/model/lockfile.ts";
import { evilCasesAndProto } from "../support/json-values.ts";
import { anyLockfile } from "../support/lockfiles.ts";
import {
  integrityOf,
  lockedServer,
  notes,
  ociArtifact,
  readNote,
  remoteServer,
  surfaceOf,
} from "../support/servers.ts";

const lock = (servers: Record<string, LockedServer>): Lockfile => new Map(Object.entries(servers));

describe("compareLockfiles", () => {
  it("finds nothing between a lockfile and itself", () => {
    fc.assert(
      fc.property(anyLockfile, (lockfile) => {
        expect(compareLockfiles(lockfile, structuredClone(lockfile))).toEqual([]);
      }),
    );
  });

  it("finds as many servers added one way as removed the other way", () => {
    fc.assert(
      fc.property(anyLockfile, anyLockfile, (a, b) => {
        const servers = (before: Lockfile, after: Lockfile, kind: "added" | "removed") =>
          compareLockfiles(before, after).flatMap((change) =>
            change.subject.kind === "server" && change.kind === kind ? [change.server] : [],
          );
        expect(servers(a, b, "added")).toEqual(servers(b, a, "removed"));
      }),
    );
  });

  it("finds something in one order if and only if it does in the other", () => {
    fc.assert(
      fc.property(anyLockfile, anyLockfile, (a, b) => {
        expect(compareLockfiles(a, b).length > 0).toBe(compareLockfiles(b, a).length > 0);
      }),
    );
  });

  it("goes through the servers by name", () => {
    const before = lock({ c: lockedServer(), b: lockedServer() });
    const after = lock({ c: lockedServer({ declared: { command: "bunx" } }), a: lockedServer() });
    expect(compareLockfiles(before, after).map(({ kind, server }) => `${kind} ${server}`)).toEqual([
      "added a",
      "removed b",
      "changed c",
    ]);
  });

  it.each(evilCasesAndProto)("tells a server named %s from none", (_, name) => {
    const after: Lockfile = new Map([[name, lockedServer()]]);
    expect(compareLockfiles(new Map(), after)).toMatchObject([{ kind: "added", server: name }]);
  });
});

describe("compareServers", () => {
  it("finds the differences of declaration, artifact and surface", () => {
    const after = lockedServer({
      declared: { env: [] },
      artifact: { integrity: integrityOf("b") },
      surface: surfaceOf({ ...notes, instructions: null }),
    });
    expect(compareServers("notes", lockedServer(), after).map(({ subject }) => subject.kind)).toEqual([
      "declaration",
      "artifact",
      "instructions",
    ]);
  });

  it("compares only what was observed", () => {
    const { declared } = lockedServer({ declared: { env: [] } });
    const changes = compareServers("notes", lockedServer(), { declared, artifact: null, surface: null });
    expect(changes.map(({ subject }) => subject.path)).toEqual(["/env/LOG_LEVEL"]);
  });

  it("tells once that the declared version and that of the artifact have moved together", () => {
    const upgraded = (declared: string) =>
      lockedServer({
        declared: { args: ["-y", `@example/notes-mcp@${declared}`, "--folder", "."] },
        artifact: { purl: "pkg:npm/%40example/notes-mcp@1.5.0", version: "1.5.0" },
      });
    const paths = ["1.5.0", "1.5.1"].map((declared) =>
      compareServers("notes", lockedServer(), upgraded(declared)).map(({ subject }) => subject.path),
    );
    expect(paths).toEqual([["/version"], ["/args/1", "/version"]]);
  });

  it("tells of a declared version where the artifact stays as it is", () => {
    const after = lockedServer({ declared: { args: ["-y", "@example/notes-mcp@1.5.0", "--folder", "."] } });
    expect(compareServers("notes", lockedServer(), after)).toMatchObject([{ subject: { path: "/args/1" } }]);
  });

  const image = (spec: string, digest: string) =>
    lockedServer({
      declared: { command: "docker", args: ["run", "-i", `r.example/tools/notes${spec}`] },
      artifact: ociArtifact({ digest }),
    });
  const [old, now] = [`sha256:${"a".repeat(64)}`, `sha256:${"b".repeat(64)}`];

  it.each<[string, string, string, string[]]>([
    ["once of a digest that moved with its image", `@${old}`, `@${now}`, ["/version"]],
    ["once of a tag beside a digest that moved", `:1.4@${old}`, `:1.5@${now}`, ["/version"]],
    ["twice of a tag that now means another digest", ":1.4", ":1.5", ["/args/2", "/version"]],
    ["of the digest only when the tag is the same", ":1.4", ":1.4", ["/version"]],
  ])("tells %s", (_, from, to, paths) => {
    expect(
      compareServers("notes", image(from, old), image(to, now)).map(({ subject }) => subject.path),
    ).toEqual(paths);
  });

  it("tells of another image as another command line", () => {
    const changes = compareServers("notes", image("", old), image("/evil", old));
    expect(changes.map(({ subject }) => subject.path)).toEqual(["/launch"]);
  });

  it("does not take a setting that moves in the same way for the declared version", () => {
    const after = lockedServer({
      declared: { settings: { dev: "notes@1.5.0" } },
      artifact: { purl: "pkg:npm/%40example/notes-mcp@1.5.0", version: "1.5.0" },
    });
    const before = lockedServer({ declared: { settings: { dev: "notes@1.4.0" } } });
    expect(compareServers("notes", before, after).map(({ subject }) => subject.path)).toEqual([
      "/settings/dev",
      "/version",
    ]);
  });

  it("names the server in every change", () => {
    const changes = compareServers("notes", lockedServer(), remoteServer("https://a.example/mcp"));
    expect(new Set(changes.map(({ server }) => server))).toEqual(new Set(["notes"]));
  });
});

describe("serverChange", () => {
  it("shows the whole server that came", () => {
    const server = lockedServer({ surface: surfaceOf({ instructions: "Obey.", tools: [readNote] }) });
    expect(serverChange("added", "notes", server)).toEqual({
      kind: "added",
      server: "notes",
      subject: { kind: "server", name: null, path: "" },
      after: {
        declared: server.declared,
        artifact: server.artifact,
        signature: server.signature,
        surface: {
          capabilities: ["tools"],
          instructions: "Obey.",
          tools: { read_note: readNote },
          prompts: {},
          resourceTemplates: {},
        },
      },
    });
  });

  it("shows of a server that was not observed only its declaration", () => {
    const { declared } = lockedServer();
    expect(serverChange("removed", "notes", { declared, artifact: null, surface: null })).toMatchObject({
      kind: "removed",
      before: { declared },
    });
  });

  it.each(evilCasesAndProto)("keeps a tool named %s as a member of its own", (_, name) => {
    const surface = surfaceOf({ tools: [{ name, description: "Does it." }] });
    const change = serverChange("added", "notes", lockedServer({ surface }));
    const { tools } = JSON.parse(JSON.stringify(change)).after.surface;
    expect(Object.entries(tools)).toEqual([[name, { name, description: "Does it." }]]);
  });
});
