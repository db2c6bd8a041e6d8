import { describe, expect, it } from "vitest";
import { runCli, runReport } from "../support/cli.ts";
import { noSandbox, startNpmWorld } from "../support/npm-world.ts";
import { osvRecord, startOsv } from "../support/osv.ts";

const dependency = "pkg:npm/example-dependency@1.0.0";
const verify = ["verify", "--depth", "artifact"];

async function lockedWorld() {
  const world = await startNpmWorld();
  expect((await runCli(world.repository.root, ["lock", ...noSandbox], world)).code).toBe(0);
  return world;
}

describe("--advisories", () => {
  it("refuses a package that is known to be malicious", async () => {
    const { repository, env } = await lockedWorld();
    const { url } = await startOsv({ [dependency]: ["MAL-2026-1"] }, [
      osvRecord("MAL-2026-1", "example-dependency"),
    ]);
    const { code, report } = await runReport(repository.root, [...verify, "--advisories"], {
      env: { ...env, MCP_LOCK_OSV_URL: url },
    });
    expect([code, report.findings]).toEqual([
      1,
      [
        expect.objectContaining({
          rule: "malicious-package",
          severity: "critical",
          action: "deny",
          server: "notes",
        }),
      ],
    ]);
  });

  it("tells of a vulnerability, and fails nothing for it", async () => {
    const { repository, env } = await lockedWorld();
    repository.write("osv.json", [osvRecord("GHSA-1", "example-dependency")]);
    const { code, report } = await runReport(repository.root, [...verify, "--osv-db", "osv.json"], { env });
    expect([code, report.findings.map(({ rule, severity }) => `${rule} ${severity}`)]).toEqual([
      0,
      ["known-vulnerability high"],
    ]);
  });

  it.each<[object, number, string]>([
    [{ high: "deny" }, 1, "deny"],
    [{ high: "approve", critical: "deny" }, 1, "approve"],
    [{ critical: "deny", unknown: "deny" }, 0, "warn"],
  ])("is judged by a policy of %j: exit %i", async (advisories, exit, action) => {
    const { repository, env } = await lockedWorld();
    repository.write("mcp-lock.policy.json", { advisories });
    repository.write("osv.json", [osvRecord("GHSA-1", "example-dependency")]);
    const { code, report } = await runReport(repository.root, [...verify, "--osv-db", "osv.json"], { env });
    expect([code, report.findings.map((finding) => finding.action)]).toEqual([exit, [action]]);
  });

  it("refuses a malicious package, whatever a policy says of advisories", async () => {
    const { repository, env } = await lockedWorld();
    repository.write("mcp-lock.policy.json", { advisories: { high: "warn" } });
    repository.write("osv.json", [osvRecord("MAL-1", "example-dependency")]);
    const { code } = await runReport(repository.root, [...verify, "--osv-db", "osv.json"], { env });
    expect(code).toBe(1);
  });

  it("is never part of the lock", async () => {
    const { repository, env } = await lockedWorld();
    const before = repository.read("mcp-lock.json");
    repository.write("osv.json", [osvRecord("MAL-1", "example-dependency")]);
    await runCli(repository.root, [...verify, "--osv-db", "osv.json"], { env });
    expect(repository.read("mcp-lock.json")).toBe(before);
  });

  it("that cannot be asked for is no pass", async () => {
    const { repository, env } = await lockedWorld();
    const osv = await startOsv({}, []);
    osv.answer(503, "");
    const result = await runCli(repository.root, [...verify, "--advisories"], {
      env: { ...env, MCP_LOCK_OSV_URL: osv.url },
    });
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining("(OSV_NETWORK)")]);
  });

  it("asks nobody when it is not asked for", async () => {
    const { repository, env } = await lockedWorld();
    const osv = await startOsv({}, []);
    await runCli(repository.root, verify, { env: { ...env, MCP_LOCK_OSV_URL: osv.url } });
    expect(osv.requests).toEqual([]);
  });
});
