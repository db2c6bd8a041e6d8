import { describe, expect, it } from "vitest";
import { runCli, runReport } from "../support/cli.ts";
import { noSandbox, serverPackage, startNpmWorld } from "../support/npm-world.ts";
import type { FakeRegistry } from "../support/registry.ts";
import { makeRepository } from "../support/repository.ts";

describe("an npm server", () => {
  it("is locked with the bytes that were downloaded, and started from them", async () => {
    const { repository, env } = await startNpmWorld("@example/notes@1.0.0");
    const result = await runCli(repository.root, ["lock", ...noSandbox], { env });
    expect(result.stderr).not.toContain("error");
    const { servers } = JSON.parse(repository.read("mcp-lock.json"));
    expect(servers.notes.artifact).toEqual({
      kind: "npm",
      purl: "pkg:npm/%40example/notes@1.0.0",
      version: "1.0.0",
      integrity: expect.stringMatching(/^sha512-/),
      installScripts: false,
    });
    expect(Object.keys(servers.notes.surface.tools)).toEqual(["note"]);
  });

  it("is as locked when nothing has changed, also from the cache without the network", async () => {
    const { registry, repository, env } = await startNpmWorld("@example/notes@1.0.0");
    await runCli(repository.root, ["lock", ...noSandbox], { env });
    expect((await runReport(repository.root, ["verify", ...noSandbox], { env })).code).toBe(0);
    registry.requests.length = 0;
    expect((await runReport(repository.root, ["verify", "--offline", ...noSandbox], { env })).code).toBe(0);
    expect(registry.requests).toEqual([]);
  });

  it.each([true, false])(
    "of the same version with other bytes fails as integrity-changed (announced: %s)",
    async (announced) => {
      const { registry, repository, env } = await startNpmWorld("@example/notes@1.0.0");
      await runCli(repository.root, ["lock", ...noSandbox], { env });
      await registry.replaceBytes(serverPackage("1.0.0", { files: { "extra.mjs": "evil" } }), announced);
      const cold = { ...env, MCP_LOCK_CACHE: repository.path("other-cache") };
      const { code, report } = await runReport(repository.root, ["verify", "--depth", "artifact"], {
        env: cold,
      });
      expect(report.findings).toMatchObject([
        { rule: "integrity-changed", severity: "critical", action: "deny" },
      ]);
      expect(code).toBe(1);
    },
  );

  it("whose tarball is not what the registry announces is not locked", async () => {
    const { registry, repository, env } = await startNpmWorld("@example/notes@1.0.0");
    await registry.replaceBytes(serverPackage("1.0.0", { files: { "extra.mjs": "evil" } }), false);
    const { code, report } = await runReport(repository.root, ["lock", ...noSandbox], { env });
    expect(report.errors).toMatchObject([{ code: "NPM_INTEGRITY", server: "notes" }]);
    expect(code).toBe(2);
    expect(() => repository.read("mcp-lock.json")).toThrow();
  });

  it("that floats is locked at what it means now, and reported", async () => {
    const { registry, repository, env } = await startNpmWorld("@example/notes");
    await runCli(repository.root, ["lock", ...noSandbox], { env });
    const { artifact } = JSON.parse(repository.read("mcp-lock.json")).servers.notes;
    expect(artifact).toMatchObject({ version: "1.0.0", pinned: false });
    const same = await runReport(repository.root, ["verify", "--depth", "artifact"], { env });
    expect(same.report.findings).toMatchObject([{ rule: "floating-version", action: "warn" }]);
    expect(same.code).toBe(0);
    await registry.publish(serverPackage("1.1.0"));
    const moved = await runReport(repository.root, ["verify", "--depth", "artifact"], { env });
    expect(moved.report.findings).toContainEqual(
      expect.objectContaining({ rule: "version-upgraded", before: "1.0.0", after: "1.1.0" }),
    );
    expect(moved.code).toBe(1);
  });

  it("that asks for install scripts is locked as such, and none of them runs", async () => {
    const { registry, repository, env } = await startNpmWorld("@example/notes@2.0.0");
    const trace = repository.path("ran");
    const scripts = { postinstall: `node -e "require('fs').writeFileSync('${trace}', '')"` };
    await registry.publish(serverPackage("2.0.0", { manifest: { bin: { notes: "server.mjs" }, scripts } }));
    const { code } = await runReport(repository.root, ["lock", ...noSandbox], { env });
    expect(code).toBe(0);
    expect(JSON.parse(repository.read("mcp-lock.json")).servers.notes.artifact.installScripts).toBe(true);
    expect(() => repository.read("ran")).toThrow();
  });

  it("of a registry that asks for a token is fetched with the user's own", async () => {
    const { registry, repository, env } = await startNpmWorld("@example/notes@1.0.0");
    registry.requireToken("secret-of-the-user");
    const refused = await runReport(repository.root, ["lock", ...noSandbox], { env });
    expect(refused.report.errors).toMatchObject([{ code: "NPM_NETWORK" }]);
    const npmrc = makeRepository({ npmrc: `//${new URL(registry.url).host}/:_authToken=\${MY_TOKEN}\n` });
    const allowed = { ...env, npm_config_userconfig: npmrc.path("npmrc"), MY_TOKEN: "secret-of-the-user" };
    expect((await runReport(repository.root, ["lock", ...noSandbox], { env: allowed })).code).toBe(0);
  });

  it("of a registry that the repository's .npmrc names carries that registry in its identity", async () => {
    const { registry, repository, env } = await startNpmWorld("@example/notes@1.0.0");
    const { npm_config_registry: _, ...rest } = env;
    repository.write("package.json", {});
    repository.write(".npmrc", `@example:registry=${registry.url}\nregistry=${registry.url}\n`);
    expect((await runReport(repository.root, ["lock", ...noSandbox], { env: rest })).code).toBe(0);
    const { purl } = JSON.parse(repository.read("mcp-lock.json")).servers.notes.artifact;
    expect(purl).toContain(`repository_url=${encodeURIComponent(registry.url)}`);
  });
});

describe("a registry", () => {
  it.each<[string, string, (registry: FakeRegistry) => void]>([
    [
      "that answers HTML",
      "NPM_ANSWER",
      (registry) => registry.answer((_, response) => response.end("<html></html>")),
    ],
    [
      "that answers other JSON",
      "NPM_ANSWER",
      (registry) => registry.answer((_, response) => response.end("[]")),
    ],
    [
      "that fails",
      "NPM_NETWORK",
      (registry) => registry.answer((_, response) => response.writeHead(500).end()),
    ],
    [
      "that has no such package",
      "NPM_NOT_FOUND",
      (registry) => registry.answer((_, response) => response.writeHead(404).end("{}")),
    ],
    ["that hangs up", "NPM_NETWORK", (registry) => registry.answer((request) => request.socket.destroy())],
  ])("%s is no pass", async (_, code, break_) => {
    const { registry, repository, env } = await startNpmWorld("@example/notes@1.0.0");
    await runCli(repository.root, ["lock", ...noSandbox], { env });
    const before = repository.read("mcp-lock.json");
    break_(registry);
    const result = await runReport(repository.root, ["verify", "--depth", "artifact"], { env });
    expect(result.report.errors).toMatchObject([{ code, server: "notes" }]);
    expect(result.code).toBe(2);
    expect((await runReport(repository.root, ["lock", ...noSandbox], { env })).code).toBe(2);
    expect(repository.read("mcp-lock.json")).toBe(before);
  });
});
