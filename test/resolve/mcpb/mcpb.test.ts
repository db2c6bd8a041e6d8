import { symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/json/canonical.ts";
import { Artifact } from "../../../src/model/artifact.ts";
import { realWorld } from "../../../src/real-world.ts";
import { defaultBundleLimits } from "../../../src/resolve/mcpb/bundle.ts";
import { resolveMcpb } from "../../../src/resolve/mcpb/mcpb.ts";
import { resolve } from "../../../src/resolve/resolve.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";
import { manifestPart, zip } from "../../support/zip.ts";

const bytes = zip([manifestPart, { name: "server/index.js", content: "serve();\n" }]);
const source = (file: string) => ({ kind: "mcpb", file, args: [] }) as const;
const contextOf = ({ root }: Repository) => ({
  root,
  offline: true,
  nodePath: process.execPath,
  ownFiles: [],
  npmConfig: () => Promise.reject(new Error("npm is not asked")),
  world: realWorld(),
});

function withBundle(): Repository {
  const repository = makeRepository();
  repository.write("bundles/notes.mcpb", bytes);
  return repository;
}

describe("resolveMcpb", () => {
  it("names a bundle by its hash and what it holds", async () => {
    const { artifact, closure } = await resolve(source("bundles/notes.mcpb"), null, contextOf(withBundle()));
    expect(Artifact.parse(artifact)).toEqual({
      kind: "mcpb",
      file: "bundles/notes.mcpb",
      name: "notes",
      version: "1.4.0",
      sha256: sha256(bytes),
      entries: {
        "manifest.json": sha256(String(manifestPart.content)),
        "server/index.js": sha256("serve();\n"),
      },
    });
    expect(closure).toBe(null);
  });

  it("says why it starts nothing of a bundle that does not say how", async () => {
    const { prepare, unstartable } = await resolve(
      source("bundles/notes.mcpb"),
      null,
      contextOf(withBundle()),
    );
    await expect(prepare()).rejects.toMatchObject({ code: "PROBE_START" });
    expect(unstartable?.message).toContain("does not say how it is started");
  });

  it.each(["none.mcpb", "bundles", "link.mcpb", "linked/notes.mcpb"])(
    "refuses %s, which is no file of the repository",
    async (file) => {
      const [repository, other] = [withBundle(), withBundle()];
      symlinkSync(other.path("bundles", "notes.mcpb"), repository.path("link.mcpb"));
      symlinkSync(other.path("bundles"), repository.path("linked"));
      const asked = resolve(source(file), null, contextOf(repository));
      await expect(asked).rejects.toMatchObject({ code: "LOCAL_UNREADABLE" });
    },
  );

  it("refuses a file that is no bundle", async () => {
    const repository = makeRepository({ "notes.mcpb": "#!/bin/sh\n" });
    const asked = resolve(source("notes.mcpb"), null, contextOf(repository));
    await expect(asked).rejects.toMatchObject({ code: "MCPB_INVALID" });
  });

  it("does not read a file beyond the limit", async () => {
    const limits = { ...defaultBundleLimits, file: 10 };
    const asked = resolveMcpb(source("bundles/notes.mcpb"), contextOf(withBundle()), limits);
    await expect(asked).rejects.toMatchObject({ code: "MCPB_LIMIT" });
  });
});
