import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { LockedServer } from "../../src/model/lockfile.ts";
import { readClosure } from "../../src/resolve/closure.ts";
import { sbomOf } from "../../src/resolve/sbom.ts";
import { locked, notesLock, npmLock } from "../support/closures.ts";
import {
  localArtifact,
  lockedServer,
  mcpbArtifact,
  notes,
  ociArtifact,
  pypiArtifact,
  remoteServer,
  type ServerParts,
  surfaceOf,
} from "../support/servers.ts";
import { between, changing } from "./cases/rule-case.ts";

const bill = sbomOf(readClosure(notesLock, "a"));
const otherBill = sbomOf(
  readClosure(npmLock({ "node_modules/@example/notes-mcp": locked("1.4.0", "a") }), "a"),
);
const silent = surfaceOf({ ...notes, instructions: "Other words." });
const server = (parts: ServerParts = {}, sbom = {}): LockedServer => ({ ...lockedServer(parts), ...sbom });

/** What is said of why the definitions changed, in each finding about them. */
function drifts(before: LockedServer, after: LockedServer): unknown[] {
  const found = judge(between(before, after), "lockfile", new Map(), new Map([["notes", after]]));
  return found.filter(({ subject }) => subject.kind === "instructions").map(({ drift }) => drift);
}

describe("definitions that changed at an unchanged version", () => {
  it("are dependency drift where the packages have changed", () => {
    expect(drifts(server({}, { sbom: bill }), server({ surface: silent }, { sbom: otherBill }))).toEqual([
      "dependencies",
    ]);
  });

  it.each<[string, LockedServer["artifact"] | null]>([
    ["an npm package", null],
    ["an image", ociArtifact()],
    ["a bundle", mcpbArtifact()],
  ])("are unexplained where nothing of %s has changed", (_, artifact) => {
    const parts = artifact === null ? {} : { artifact };
    const sbom = artifact === null ? { sbom: bill } : {};
    expect(drifts(server(parts, sbom), server({ ...parts, surface: silent }, sbom))).toEqual(["unexplained"]);
  });

  it.each<[string, LockedServer, LockedServer]>([
    ["the version is another", server(), server({ artifact: { version: "1.5.0" }, surface: silent })],
    ["the bytes are others", server(), server({ artifact: { integrity: "sha512-b" }, surface: silent })],
    [
      "the arguments are others",
      server({}, { sbom: bill }),
      server(
        { declared: { args: ["-y", "@example/notes-mcp@1.4.0", "--all"] }, surface: silent },
        { sbom: bill },
      ),
    ],
    ["nobody knows the packages", server(), server({ surface: silent })],
    ["the packages were not known before", server(), server({ surface: silent }, { sbom: bill })],
    [
      "nobody knows the packages of a Python project",
      server({ artifact: pypiArtifact() }),
      server({ artifact: pypiArtifact(), surface: silent }),
    ],
    [
      "the packages of a local program are its own affair",
      server({ artifact: localArtifact() }),
      server({ artifact: localArtifact(), surface: silent }),
    ],
    [
      "there are no bytes",
      remoteServer("https://a.example/mcp"),
      { ...remoteServer("https://a.example/mcp"), surface: silent },
    ],
  ])("are not explained where %s", (_, before, after) => {
    expect(drifts(before, after)).toEqual([undefined]);
  });

  it("are not explained where the list of packages is not the one that the lock names", () => {
    const after = server({ surface: silent }, { sbom: bill });
    const unlocked = changing("sbom", "/closure", { after: "it is not locked" });
    const changes = [...between(server({}, { sbom: bill }), after), ...unlocked];
    const found = judge(changes, "lockfile", new Map(), new Map([["notes", after]]));
    expect(found.filter(({ drift }) => drift !== undefined)).toEqual([]);
  });

  it("are no part of a finding's identity", () => {
    const changes = between(server({}, { sbom: bill }), server({ surface: silent }, { sbom: bill }));
    const digests = (consisting: Map<string, LockedServer>) =>
      judge(changes, "lockfile", new Map(), consisting).map(({ digest }) => digest);
    expect(digests(new Map([["notes", server({}, { sbom: bill })]]))).toEqual(digests(new Map()));
  });
});
