import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type BundleParts, bundle, declareBundle, permitted } from "../support/bundle.ts";
import { runCli, runReport } from "../support/cli.ts";
import { makeRepository } from "../support/repository.ts";

async function lockedBundle() {
  const repository = declareBundle();
  expect((await runReport(repository.root, ["lock", ...permitted], repository)).report.errors).toEqual([]);
  return repository;
}

describe("a server in a bundle", () => {
  it("is locked by everything in it and everything that it offers", async () => {
    const { read } = await lockedBundle();
    const { artifact, surface } = JSON.parse(read("mcp-lock.json")).servers.notes;
    expect(artifact).toEqual({
      ...{ kind: "mcpb", file: "notes.mcpb", name: "notes", version: "1.4.0" },
      sha256: expect.stringMatching(/^sha256:/),
      entries: {
        "listing.json": expect.any(String),
        "manifest.json": expect.any(String),
        "server/index.mjs": expect.any(String),
      },
    });
    expect(Object.keys(surface.tools)).toEqual(["note"]);
  });

  it.each(["artifact", "live"])("is as locked at depth %s, also without the network", async (depth) => {
    const { root, env } = await lockedBundle();
    const { code, report } = await runReport(root, ["verify", "--depth", depth, "--offline", ...permitted], {
      env,
    });
    expect([code, report.findings, report.errors]).toEqual([0, [], []]);
  });

  it.each<[string, BundleParts, string[]]>([
    [
      "another tool at the same version",
      { description: "Sends it." },
      ["description-changed", "integrity-changed"],
    ],
    ["another version", { version: "1.5.0" }, ["version-upgraded"]],
  ])("has changed with %s", async (_, parts, rules) => {
    const repository = await lockedBundle();
    repository.write("notes.mcpb", bundle(parts));
    const { code, report } = await runReport(repository.root, ["verify", ...permitted], repository);
    expect([code, report.findings.map(({ rule }) => rule).sort()]).toEqual([1, rules]);
  });

  it("is never started from files that somebody put in the place of what was unpacked", async () => {
    const { root, read, env } = await lockedBundle();
    const { sha256 } = JSON.parse(read("mcp-lock.json")).servers.notes.artifact;
    const folder = makeRepository();
    const program = `${env["MCP_LOCK_CACHE"]}/mcpb/${sha256.slice(7)}/server/index.mjs`;
    writeFileSync(
      program,
      `import { writeFileSync } from "node:fs"; writeFileSync("${folder.path("ran")}", "");`,
    );
    const { code } = await runReport(root, ["verify", ...permitted], { env });
    expect(code).toBe(0);
    expect(() => folder.read("ran")).toThrow();
  });

  it.each<[string, string[], string]>([
    ["where there is no sandbox", [], "SANDBOX_UNAVAILABLE"],
    ["without leave to start what lies in the repository", ["--sandbox", "none"], "LOCAL_NOT_ALLOWED"],
  ])("is not started %s", async (_, options, error) => {
    const { root, env, read } = declareBundle();
    const nothing = { ...env, PATH: "/nonexistent" };
    const { code, report } = await runReport(root, ["lock", ...options], { env: nothing });
    expect([code, report.errors]).toMatchObject([2, [{ code: error, server: "notes" }]]);
    expect(() => read("mcp-lock.json")).toThrow();
  });

  it.each([
    ["python", { type: "python", mcp_config: { command: "python", args: ["${__dirname}/server.py"] } }],
    ["binary", { type: "binary", mcp_config: { command: "${__dirname}/server" } }],
    ["uv", { type: "uv", mcp_config: { command: "uv", args: ["run", "server.py"] } }],
  ])("of the type %s cannot be listed, and says so whatever is permitted", async (type, server) => {
    const { root, env, read } = declareBundle(bundle({ server }));
    for (const options of [[], permitted]) {
      const { code, report } = await runReport(root, ["lock", ...options], { env });
      expect([code, report.errors]).toMatchObject([
        2,
        [{ code: "PROBE_START", message: expect.stringContaining(`"${type}"`), hint: expect.any(String) }],
      ]);
    }
    expect(() => read("mcp-lock.json")).toThrow();
  });

  it("is shown with its file", async () => {
    const { root, env } = await lockedBundle();
    const { stdout } = await runCli(root, ["show"], { env });
    expect(stdout).toContain("notes.mcpb");
  });
});
