import { describe, expect, it } from "vitest";
import { sameBytes } from "../../src/app/same-bytes.ts";
import { fingerprint } from "../../src/json/canonical.ts";
import type { Artifact } from "../../src/model/artifact.ts";
import { gitArtifact, lockedServer, mcpbArtifact, ociArtifact, pypiArtifact } from "../support/servers.ts";

const npm = lockedServer().artifact;

describe("sameBytes", () => {
  const all: readonly Artifact[] = [npm, ociArtifact(), pypiArtifact(), mcpbArtifact(), gitArtifact()];

  it("tells artifacts of different kinds apart", () => {
    const same = all.flatMap((one) => all.map((other) => sameBytes(one, other)));
    expect(same.filter(Boolean)).toHaveLength(all.length);
  });

  it.each<[string, Artifact, Artifact]>([
    ["an image", ociArtifact(), ociArtifact({ digest: fingerprint("other") })],
    ["a release", pypiArtifact(), pypiArtifact({ files: { a: fingerprint("a") } })],
    ["a release of another project", pypiArtifact(), pypiArtifact({ purl: "pkg:pypi/notes@1.4.0" })],
    ["a bundle", mcpbArtifact(), mcpbArtifact({ sha256: fingerprint("other") })],
    ["a bundle of another name", mcpbArtifact(), mcpbArtifact({ file: "other.mcpb" })],
    ["a package", npm, lockedServer({ artifact: { integrity: `sha512-${"b".repeat(86)}==` } }).artifact],
  ])("tells %s from one of other bytes", (_, one, other) => {
    expect(sameBytes(one, other)).toBe(false);
  });

  it("does not care for what is no part of the bytes", () => {
    expect(sameBytes(ociArtifact(), ociArtifact({ platforms: {}, pinned: false }))).toBe(true);
  });
});
