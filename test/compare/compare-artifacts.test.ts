import { describe, expect, it } from "vitest";
import { compareArtifacts } from "../../src/compare/compare-artifacts.ts";
import { fingerprint } from "../../src/json/canonical.ts";
import type { Artifact, NpmArtifact } from "../../src/model/artifact.ts";
import {
  gitArtifact,
  integrityOf,
  localArtifact,
  lockedServer,
  mcpbArtifact,
  ociArtifact,
  pypiArtifact,
  remoteServer,
} from "../support/servers.ts";

const npm = (parts: Partial<NpmArtifact> = {}): Artifact => lockedServer({ artifact: parts }).artifact;
const upgraded = { purl: "pkg:npm/%40example/notes-mcp@1.5.0", version: "1.5.0" };
const remote = remoteServer("https://a.example/mcp").artifact;

describe("compareArtifacts", () => {
  it.each<[string, Artifact | null, Artifact | null, string[]]>([
    ["nothing in two equal packages", npm(), npm(), []],
    ["nothing where one was not observed", npm(), null, []],
    ["nothing where there was none before", null, npm(), []],
    ["other bytes of the same version", npm(), npm({ integrity: integrityOf("b") }), ["/integrity"]],
    [
      "another version, whose bytes are others of course",
      npm(),
      npm({ ...upgraded, integrity: integrityOf("b") }),
      ["/version"],
    ],
    [
      "another package, and nothing about its version",
      npm(),
      npm({ purl: "pkg:npm/%40example/other@1.5.0", version: "1.5.0" }),
      ["/purl"],
    ],
    ["a package without its scope", npm(), npm({ purl: "pkg:npm/notes-mcp@1.4.0" }), ["/purl"]],
    [
      "another registry",
      npm(),
      npm({ purl: "pkg:npm/%40example/notes-mcp@1.4.0?repository_url=https://r.example" }),
      ["/purl"],
    ],
    ["install scripts", npm(), npm({ installScripts: true }), ["/installScripts"]],
    ["a version that floats", npm(), npm({ pinned: false }), ["/pinned"]],
    [
      "everything about a version at once",
      npm(),
      npm({ ...upgraded, installScripts: true, pinned: false }),
      ["/version", "/installScripts", "/pinned"],
    ],
    ["nothing in two equal images", ociArtifact(), ociArtifact(), []],
    [
      "another digest of an image",
      ociArtifact(),
      ociArtifact({ digest: fingerprint("x"), platforms: {} }),
      ["/version"],
    ],
    [
      "another image",
      ociArtifact(),
      ociArtifact({ image: "r.example/other", digest: fingerprint("x") }),
      ["/image"],
    ],
    [
      "another registry of an image",
      ociArtifact(),
      ociArtifact({ image: "x.example/tools/notes" }),
      ["/image"],
    ],
    [
      "another manifest under the same digest",
      ociArtifact(),
      ociArtifact({ platforms: { "linux/amd64": fingerprint("x"), "linux/arm64": fingerprint("arm64") } }),
      ["/platforms"],
    ],
    [
      "nothing in another order of platforms",
      ociArtifact(),
      ociArtifact({
        platforms: { "linux/arm64": fingerprint("arm64"), "linux/amd64": fingerprint("amd64") },
      }),
      [],
    ],
    [
      "nothing in another tag of the same digest",
      ociArtifact(),
      ociArtifact({ purl: `pkg:oci/notes@${fingerprint("index")}` }),
      [],
    ],
    ["an image that floats", ociArtifact(), ociArtifact({ pinned: false }), ["/pinned"]],
    ["an image in the place of a package", npm(), ociArtifact(), [""]],
    ["nothing in two equal programs", localArtifact(), localArtifact(), []],
    [
      "other files of a program",
      localArtifact(),
      localArtifact({ digest: fingerprint("other files") }),
      ["/digest"],
    ],
    ["another program", localArtifact(), localArtifact({ entry: "server/other.js" }), ["/entry"]],
    ["another folder", localArtifact(), localArtifact({ root: "." }), ["/root"]],
    ["nothing in two equal releases", pypiArtifact(), pypiArtifact(), []],
    [
      "another project, and nothing about its files",
      pypiArtifact(),
      pypiArtifact({ purl: "pkg:pypi/other@1.4.0", files: {} }),
      ["/purl"],
    ],
    [
      "another version, whose files are others of course",
      pypiArtifact(),
      pypiArtifact({ purl: "pkg:pypi/notes-mcp@1.5.0", version: "1.5.0", files: {} }),
      ["/version"],
    ],
    [
      "a file that was added to a release",
      pypiArtifact({ files: {} }),
      pypiArtifact({ files: { "a.whl": fingerprint("a") } }),
      ["/files/a.whl"],
    ],
    ["a release that floats", pypiArtifact(), pypiArtifact({ pinned: false }), ["/pinned"]],
    ["a release that was yanked", pypiArtifact(), pypiArtifact({ withdrawn: "yanked" }), ["/withdrawn"]],
    ["nothing in two equal commits", gitArtifact(), gitArtifact({ ref: "v1" }), []],
    ["another commit", gitArtifact(), gitArtifact({ commit: "b".repeat(40) }), ["/version"]],
    [
      "another repository, and nothing about its commit",
      gitArtifact(),
      gitArtifact({ url: "https://y.example/r.git", commit: "b".repeat(40) }),
      ["/url"],
    ],
    ["a commit that floats", gitArtifact(), gitArtifact({ ref: "v1", pinned: false }), ["/pinned"]],
    ["nothing in two equal bundles", mcpbArtifact(), mcpbArtifact(), []],
    ["another bundle", mcpbArtifact(), mcpbArtifact({ file: "other.mcpb" }), ["/file"]],
    ["a bundle by another name", mcpbArtifact(), mcpbArtifact({ name: "other" }), ["/name"]],
    [
      "another version of a bundle, whose bytes are others of course",
      mcpbArtifact(),
      mcpbArtifact({ version: "1.5.0", sha256: fingerprint("x"), entries: {} }),
      ["/version"],
    ],
    [
      "other bytes of the same version of a bundle",
      mcpbArtifact(),
      mcpbArtifact({ sha256: fingerprint("x") }),
      ["/integrity"],
    ],
    [
      "other content of a bundle, though its bytes are said to be the same",
      mcpbArtifact(),
      mcpbArtifact({ entries: { "manifest.json": fingerprint("manifest") } }),
      ["/integrity"],
    ],
    ["another kind of package", npm(), pypiArtifact(), [""]],
    ["another kind of artifact", npm(), localArtifact(), [""]],
    ["a package in the place of an address", remote, npm(), [""]],
    [
      "nothing in two addresses, which the declaration tells apart",
      remote,
      remoteServer("https://b.example/mcp").artifact,
      [],
    ],
  ])("finds %s", (_, before, after, paths) => {
    expect(compareArtifacts("notes", before, after).map(({ subject }) => subject.path)).toEqual(paths);
  });

  it("shows which files of a bundle were added, changed and removed", () => {
    const [same, old, now] = [fingerprint("same"), fingerprint("old"), fingerprint("now")];
    const before = mcpbArtifact({ sha256: old, entries: { "manifest.json": same, a: old, b: old } });
    const after = mcpbArtifact({ sha256: now, entries: { "manifest.json": same, c: now, b: now } });
    expect(compareArtifacts("notes", before, after)).toMatchObject([
      { before: `${old}\na ${old}\nb ${old}`, after: `${now}\nb ${now}\nc ${now}` },
    ]);
  });

  it("shows the package without its version where it is another one", () => {
    const other = npm({ purl: "pkg:npm/evil@9.9.9?a=b", version: "9.9.9" });
    expect(compareArtifacts("notes", npm(), other)).toEqual([
      {
        kind: "changed",
        server: "notes",
        subject: { kind: "artifact", name: null, path: "/purl" },
        before: "pkg:npm/%40example/notes-mcp",
        after: "pkg:npm/evil?a=b",
      },
    ]);
  });

  it("shows both artifacts whole where they are of different kinds", () => {
    expect(compareArtifacts("notes", npm(), localArtifact())).toMatchObject([
      { before: npm(), after: localArtifact() },
    ]);
  });

  it.each([
    ["added", {}, { "a.whl": fingerprint("a") }],
    ["removed", { "a.whl": fingerprint("a") }, {}],
    ["changed", { "a.whl": fingerprint("a") }, { "a.whl": fingerprint("b") }],
  ])("says that a file of a release was %s", (kind, before, after) => {
    const changes = compareArtifacts(
      "notes",
      pypiArtifact({ files: before }),
      pypiArtifact({ files: after }),
    );
    expect(changes.map((change) => change.kind)).toEqual([kind]);
  });

  it("takes a declaration for pinned unless the artifact says that it is not", () => {
    expect(compareArtifacts("notes", npm({ pinned: false }), npm())).toMatchObject([
      { before: false, after: true },
    ]);
  });
});
