import { describe, expect, it } from "vitest";
import { verify } from "../../src/app/verify.ts";
import { formatLockfile } from "../../src/lockfile/format.ts";
import type { McpbArtifact } from "../../src/model/artifact.ts";
import type { Report } from "../../src/model/report.ts";
import { realWorld } from "../../src/real-world.ts";
import { readBundle } from "../../src/resolve/mcpb/bundle.ts";
import { makeRepository, type Repository } from "../support/repository.ts";
import { lockedServer } from "../support/servers.ts";
import { zip } from "../support/zip.ts";

const command = "./notes.mcpb";

function pack(version: string, program: string): Buffer {
  const manifest = JSON.stringify({ manifest_version: "0.3", name: "notes", version });
  return zip([
    { name: "manifest.json", content: manifest },
    { name: "server/index.js", content: program },
  ]);
}

/** `lock` would have to start the server: the lockfile is written from what the bundle holds instead. */
async function lockedScene(): Promise<Repository> {
  const repository = makeRepository({ ".mcp.json": { mcpServers: { notes: { command } } } });
  const bytes = pack("1.4.0", "serve();\n");
  repository.write("notes.mcpb", bytes);
  const { name, version, sha256, entries } = await readBundle(bytes, "notes.mcpb");
  const artifact: McpbArtifact = {
    ...{ kind: "mcpb", file: "notes.mcpb", name, version, sha256 },
    entries: Object.fromEntries(entries),
  };
  const server = lockedServer({ declared: { command, args: [], env: [] }, artifact });
  repository.write("mcp-lock.json", formatLockfile(new Map([["notes", server]])));
  return repository;
}

function verifyBundle({ root, path }: Repository): Promise<Report> {
  const nothing = { policy: null, configFiles: [], servers: [], shard: null, timeout: null, jobs: null };
  const refusing = {
    allowLocal: false,
    allowLoopback: false,
    closure: false,
    withEnv: false,
    advisories: false,
    osvDump: null,
    trustedRoot: null,
    registryKeys: null,
    imageKeys: [],
  };
  const how = { depth: "artifact", offline: true, sandbox: "auto", nodePath: process.execPath } as const;
  return verify({ root, lockfile: path("mcp-lock.json"), ...nothing, ...refusing, ...how }, realWorld());
}

describe("a server of an MCPB bundle", () => {
  it("is as locked when nothing has changed", async () => {
    const { servers, findings, errors } = await verifyBundle(await lockedScene());
    expect([findings, errors]).toEqual([[], []]);
    expect(servers).toMatchObject([{ status: "as-locked", version: "1.4.0", checks: { artifact: "ok" } }]);
  });

  it.each<[string, Buffer, string]>([
    ["another program at the same version", pack("1.4.0", "steal();\n"), "integrity-changed"],
    ["another version", pack("1.5.0", "serve(2);\n"), "version-upgraded"],
  ])("has changed with %s", async (_, bytes, rule) => {
    const repository = await lockedScene();
    repository.write("notes.mcpb", bytes);
    const { servers, findings } = await verifyBundle(repository);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(servers).toMatchObject([{ status: "changed", checks: { artifact: "changed" } }]);
  });

  it("is not checked, and so not passed, when its bundle cannot be read", async () => {
    const repository = await lockedScene();
    repository.write("notes.mcpb", Buffer.concat([pack("1.4.0", "serve();\n"), Buffer.from("more")]));
    const { servers, errors } = await verifyBundle(repository);
    expect(errors).toMatchObject([{ code: "MCPB_INVALID" }]);
    expect(servers).toMatchObject([{ status: "unchecked" }]);
  });
});
