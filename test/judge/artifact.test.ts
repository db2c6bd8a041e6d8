import { describe, expect, it } from "vitest";
import { versionVerdict } from "../../src/judge/artifact.ts";
import type { GitArtifact, McpbArtifact, NpmArtifact, OciArtifact } from "../../src/model/artifact.ts";
import { judged } from "../support/findings.ts";
import {
  gitArtifact,
  integrityOf,
  localArtifact,
  lockedServer,
  mcpbArtifact,
  ociArtifact,
} from "../support/servers.ts";
import { between } from "./cases/rule-case.ts";

const integrityDigest = `sha256:${"b".repeat(64)}`;
const npm = (parts: Partial<NpmArtifact>) => lockedServer({ artifact: parts });

describe("versionVerdict", () => {
  it.each([
    ["1.4.0", "1.4.1"],
    ["1.9.0", "1.10.0"],
    ["1.0.0-beta.2", "1.0.0-beta.10"],
    ["1.0.0-beta.1", "1.0.0"],
    ["9.0.0", "10.0.0"],
    ["2025.12.1", "2026.1.0"],
    ["1.9", "1.10"],
    ["1.0rc1", "1.0"],
    ["1.0", "1.0.post1"],
  ])("takes %s to %s for an upgrade", (before, after) => {
    expect(versionVerdict(before, after)).toEqual([{ rule: "version-upgraded" }]);
  });

  it.each([
    ["1.4.1", "1.4.0"],
    ["1.10.0", "1.9.0"],
    ["1.0.0", "1.0.0-beta.1"],
    ["10.0.0", "9.99.99"],
    ["1.10", "1.9"],
    ["1.0", "1.0.dev3"],
    ["1!1.0", "2.0"],
  ])("takes %s to %s for a downgrade", (before, after) => {
    expect(versionVerdict(before, after)).toEqual([{ rule: "version-downgraded" }]);
  });

  it.each([
    ["latest", "1.0.0"],
    ["1.0.0", "latest"],
    ["1.0", "next"],
    [null, "1.0.0"],
    ["1.0.0", undefined],
  ])("takes what cannot be ordered, %s to %s, for the worse of the two", (before, after) => {
    expect(versionVerdict(before, after)).toEqual([{ rule: "version-downgraded" }]);
  });
});

describe("judging artifacts", () => {
  it("finds a version that begins to float to need approval", () => {
    expect(judged(between(npm({}), npm({ pinned: false })))).toEqual(["floating-version high/approve"]);
  });

  it("only warns of a version that is known to float", () => {
    const subject = { kind: "artifact", name: null, path: "/pinned" } as const;
    expect(judged([{ kind: "stated", server: "notes", subject, after: false }], "observation")).toEqual([
      "floating-version high/warn",
    ]);
  });

  it("does not call it floating when a version is pinned at last", () => {
    expect(judged(between(npm({ pinned: false }), npm({})))).toEqual(["version-upgraded medium/approve"]);
  });

  it.each([
    [
      "another registry",
      npm({ purl: "pkg:npm/%40example/notes-mcp@1.4.0?repository_url=https://r.example" }),
    ],
    ["a program of the repository", lockedServer({ artifact: localArtifact() })],
  ])("finds another source in %s", (_, after) => {
    expect(judged(between(npm({}), after))).toEqual(["source-changed critical/approve"]);
  });

  it.each([
    ["another program", localArtifact({ entry: "server/other.js" })],
    ["another folder", localArtifact({ root: "." })],
  ])("finds another source in %s of the repository", (_, artifact) => {
    const before = lockedServer({ artifact: localArtifact() });
    expect(judged(between(before, lockedServer({ artifact })))).toEqual(["source-changed critical/approve"]);
  });

  it.each<[string, Partial<OciArtifact>, string]>([
    ["another digest", { digest: integrityDigest }, "version-downgraded high/approve"],
    ["another image", { image: "r.example/tools/other" }, "source-changed critical/approve"],
    ["another manifest under the same digest", { platforms: {} }, "integrity-changed critical/deny"],
    ["a tag in the place of a digest", { pinned: false }, "floating-version high/approve"],
  ])("judges %s of an image", (_, parts, finding) => {
    const [before, after] = [ociArtifact(), ociArtifact(parts)].map((artifact) => lockedServer({ artifact }));
    expect(before && after && judged(between(before, after))).toEqual([finding]);
  });

  it.each<[string, Partial<GitArtifact>, string]>([
    ["another commit", { commit: "b".repeat(40) }, "version-downgraded high/approve"],
    ["another repository", { url: "https://y.example/r.git" }, "source-changed critical/approve"],
    ["a branch in the place of a commit", { ref: "main", pinned: false }, "floating-version high/approve"],
  ])("judges %s of git", (_, parts, finding) => {
    const before = lockedServer({ artifact: gitArtifact() });
    expect(judged(between(before, lockedServer({ artifact: gitArtifact(parts) })))).toEqual([finding]);
  });

  it.each<[string, Partial<McpbArtifact>, string]>([
    ["a newer version", { version: "1.5.0" }, "version-upgraded medium/approve"],
    ["an older version", { version: "1.3.0" }, "version-downgraded high/approve"],
    ["another name", { name: "other" }, "source-changed critical/approve"],
    ["another file", { file: "other.mcpb" }, "source-changed critical/approve"],
    ["other content at the same version", { entries: {} }, "integrity-changed critical/deny"],
    ["other bytes at the same version", { sha256: integrityDigest }, "integrity-changed critical/deny"],
  ])("judges %s of a bundle", (_, parts, finding) => {
    const before = lockedServer({ artifact: mcpbArtifact() });
    expect(judged(between(before, lockedServer({ artifact: mcpbArtifact(parts) })))).toEqual([finding]);
  });

  it("never lets replaced bytes be approved, whatever else has changed", () => {
    const after = npm({ integrity: integrityOf("b"), installScripts: true, pinned: false });
    expect(judged(between(npm({}), after))).toEqual([
      "integrity-changed critical/deny",
      "install-scripts-added high/approve",
      "floating-version high/approve",
    ]);
  });
});
