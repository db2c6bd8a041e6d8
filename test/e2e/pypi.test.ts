import { describe, expect, it } from "vitest";
import { formatLockfile } from "../../src/lockfile/format.ts";
import { runCli, runReport } from "../support/cli.ts";
import type { FakeIndex } from "../support/pypi.ts";
import { notesIndex, resolveAt, sdist, wheel } from "../support/pypi-resolve.ts";
import { makeRepository, type Repository } from "../support/repository.ts";
import { lockedServer } from "../support/servers.ts";

const atArtifact = ["verify", "--depth", "artifact"];

interface Scene {
  readonly index: FakeIndex;
  readonly repository: Repository;
  readonly env: Record<string, string>;
}

/**
 * A repository that declares a server by uvx, and its lockfile, on a machine without uv. `lock` would have to start
 * the server: the lockfile is written from what the release resolves to instead.
 */
async function lockedScene(spec = "notes-mcp==1.4.0"): Promise<Scene> {
  const index = await notesIndex();
  const repository = makeRepository();
  declare(repository, spec);
  const artifact = await resolveAt(index, { spec });
  const declared = { command: "uvx", args: [spec], env: [] };
  repository.write(
    "mcp-lock.json",
    formatLockfile(new Map([["notes", lockedServer({ declared, artifact })]])),
  );
  return { index, repository, env: index.env() };
}

function declare(repository: Repository, spec: string): void {
  repository.write(".mcp.json", { mcpServers: { notes: { command: "uvx", args: [spec] } } });
}

describe("a server of a Python package", () => {
  it("is as locked when nothing has changed", async () => {
    const { repository, env } = await lockedScene();
    const { code, report } = await runReport(repository.root, atArtifact, { env });
    expect([code, report.findings, report.errors]).toEqual([0, [], []]);
    expect(report.warnings).toEqual([
      { server: "notes", message: "what notes-mcp 1.4.0 depends on is not known: uv is not installed" },
    ]);
    expect(report.servers).toMatchObject([
      { status: "as-locked", version: "1.4.0", checks: { artifact: "ok" } },
    ]);
  });

  it("is as locked without the network, from the cache", async () => {
    const { index, repository, env } = await lockedScene();
    index.answer((request) => request.socket.destroy());
    const { code } = await runReport(repository.root, [...atArtifact, "--offline"], { env });
    expect(code).toBe(0);
  });

  it.each<[string, string, string, (index: FakeIndex) => void]>([
    [
      "a file that was added",
      "release-file-added",
      "high",
      (index) => index.upload("notes-mcp", "notes_mcp-1.4.0-cp313-cp313-win_amd64.whl", "late"),
    ],
    [
      "a file that was replaced",
      "integrity-changed",
      "critical",
      (index) => index.upload("notes-mcp", wheel, "evil"),
    ],
    [
      "a file that was replaced behind the index's back",
      "integrity-changed",
      "critical",
      (index) => index.upload("notes-mcp", wheel, "evil", { announced: "evil page" }),
    ],
    ["a file that was removed", "integrity-changed", "critical", (index) => index.remove("notes-mcp", sdist)],
    [
      "a yank",
      "version-withdrawn",
      "high",
      (index) => [wheel, sdist].forEach((file) => void index.yank("notes-mcp", file)),
    ],
    [
      "a version that is gone",
      "version-withdrawn",
      "high",
      (index) => [wheel, sdist].forEach((file) => void index.remove("notes-mcp", file)),
    ],
    ["a quarantine", "version-withdrawn", "high", (index) => index.setStatus("notes-mcp", "quarantined")],
  ])("fails on %s as %s", async (_, rule, severity, change) => {
    const { index, repository, env } = await lockedScene();
    change(index);
    const { code, report } = await runReport(repository.root, atArtifact, { env });
    expect(report.findings).toMatchObject([{ rule, severity }]);
    expect(code).toBe(1);
  });

  it("that floats is reported, and an upgrade of it found", async () => {
    const { index, repository, env } = await lockedScene("notes-mcp");
    const same = await runReport(repository.root, atArtifact, { env });
    expect(same.report.findings).toMatchObject([{ rule: "floating-version", action: "warn" }]);
    index.upload("notes-mcp", "notes_mcp-1.10.0.tar.gz", "source");
    const moved = await runReport(repository.root, atArtifact, { env });
    expect(moved.report.findings).toContainEqual(
      expect.objectContaining({ rule: "version-upgraded", before: "1.4.0", after: "1.10.0" }),
    );
  });

  it("whose declaration names the next version is one upgrade, not two", async () => {
    const { index, repository, env } = await lockedScene();
    index.upload("notes-mcp", "notes_mcp-1.5.0.tar.gz", "source");
    declare(repository, "notes-mcp==1.5.0");
    const { report } = await runReport(repository.root, atArtifact, { env });
    expect(report.findings).toMatchObject([{ rule: "version-upgraded", before: "1.4.0", after: "1.5.0" }]);
  });

  it.each([
    ["notes-mcp==1.5.0", "version-upgraded"],
    ["notes-mcp@1.3.0", "version-downgraded"],
    ["notes-mcp", "floating-version"],
    ["notes-mcp>=1", "floating-version"],
    ["notes-mcp-evil==1.4.0", "launch-changed"],
    ["notes-mcp[evil]==1.4.0", "launch-changed"],
  ])("that is declared as %s is told offline as %s", async (spec, rule) => {
    const { repository, env } = await lockedScene();
    declare(repository, spec);
    const { report } = await runReport(repository.root, ["verify", "--depth", "declared"], { env });
    expect(report.findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it.each<[string, string, Record<string, string>, (index: FakeIndex) => void]>([
    ["no index is configured", "PYPI_CONFIG", { UV_DEFAULT_INDEX: "" }, () => undefined],
    [
      "the project is gone",
      "PYPI_NOT_FOUND",
      {},
      (index) => index.answer((_, response) => void response.writeHead(404).end()),
    ],
    ["the index fails", "PYPI_NETWORK", {}, (index) => index.answer((request) => request.socket.destroy())],
    [
      "the index speaks HTML",
      "PYPI_ANSWER",
      {},
      (index) => index.answer((_, response) => void response.end("<a>")),
    ],
  ])("is no pass when %s: %s", async (_, error, more, spoil) => {
    const { index, repository, env } = await lockedScene();
    spoil(index);
    const { code, report } = await runReport(repository.root, atArtifact, { env: { ...env, ...more } });
    expect(report.errors).toMatchObject([{ code: error, server: "notes" }]);
    expect(code).toBe(2);
  });

  it("cannot be locked without uv, since that starts it, and nothing is written", async () => {
    const { repository, env } = await lockedScene();
    const before = repository.read("mcp-lock.json");
    const { code, report } = await runReport(repository.root, ["lock", "--sandbox", "none"], { env });
    expect(report.errors).toMatchObject([{ code: "PYPI_INSTALL", server: "notes" }]);
    expect([code, repository.read("mcp-lock.json")]).toEqual([2, before]);
  });

  it("is shown with its package", async () => {
    const { repository, env } = await lockedScene("notes-mcp>=1.4");
    const declared = await runCli(repository.root, ["show", "--declared"], { env });
    expect(declared.stdout).toContain("pkg:pypi/notes-mcp (floating: >=1.4)");
    const { stdout } = await runCli(repository.root, ["show"], { env });
    expect(stdout).toContain("artifact pkg:pypi/notes-mcp@1.4.0");
  });
});
