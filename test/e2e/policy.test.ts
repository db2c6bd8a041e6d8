import { describe, expect, it } from "vitest";
import { runCli, runReport } from "../support/cli.ts";
import { live, makeReplayRepository, type ReplayRepository, scriptOf } from "../support/replay.ts";
import { makeRepository } from "../support/repository.ts";

const offer = (description: string) =>
  scriptOf({ tools: [{ name: "read_note", description, inputSchema: { type: "object" } }] });
const verify = ["verify", ...live];

/** A repository whose server has changed since it was locked. */
async function driftedRepository(policy?: string | object): Promise<ReplayRepository> {
  const repository = makeReplayRepository(offer("Returns one note."));
  expect((await runCli(repository.root, ["lock", ...live])).code).toBe(0);
  repository.play(offer("Returns one note, signed."));
  if (policy !== undefined) repository.write("mcp-lock.policy.json", policy);
  return repository;
}

async function verifyBy(policy: object) {
  return runReport((await driftedRepository(policy)).root, verify);
}

/** What names the change: it is the same in every such repository. */
async function exceptionUntil(expires: string): Promise<object> {
  const { report } = await verifyBy({});
  return { finding: report.findings[0]?.digest, reason: "signed since 2.0", expires };
}

describe("mcp-lock.policy.json", () => {
  it("lets a change pass that it names, and repeats the reason", async () => {
    const exceptions = [await exceptionUntil("2099-12-31")];
    const { code, report } = await verifyBy({ exceptions });
    expect([code, report.outcome, report.findings[0]?.exception]).toEqual([0, "pass", "signed since 2.0"]);
  });

  it("lets it pass no longer than it says", async () => {
    const exceptions = [await exceptionUntil("2020-12-31")];
    expect((await verifyBy({ exceptions })).code).toBe(1);
  });

  it("makes nothing fail where it only observes, and says what would", async () => {
    const { code, report } = await verifyBy({ enforcement: "observe" });
    expect([code, report.enforcement, report.findings[0]?.action]).toEqual([0, "observe", "approve"]);
  });

  it("refuses what it calls refused", async () => {
    const { code, report } = await verifyBy({ rules: { "description-changed": "deny" } });
    expect([code, report.findings[0]?.action]).toEqual([1, "deny"]);
  });

  it("keeps an ignored server from being started", async () => {
    const repository = await driftedRepository({ servers: { replay: { unsafeIgnore: true } } });
    repository.play({ answers: {} });
    const { code, report } = await runReport(repository.root, verify);
    expect([code, report.servers[0]?.status, report.errors]).toEqual([0, "unchecked", []]);
  });

  it("stops everything where it is wrong", async () => {
    const repository = await driftedRepository('{ "enforcment": "observe" }');
    const { code, stderr } = await runCli(repository.root, verify);
    expect([code, stderr]).toEqual([
      2,
      'error: mcp-lock.policy.json:1:17: unknown key "enforcment" (POLICY_INVALID)\nhint: did you mean enforcement?\n',
    ]);
  });

  it("is read from where the command line says", async () => {
    const repository = await driftedRepository({});
    repository.write("ci/strict.json", { rules: { "description-changed": "deny" } });
    const { report } = await runReport(repository.root, [...verify, "--policy", "ci/strict.json"]);
    expect(report.findings[0]?.action).toBe("deny");
  });

  it("must be there where the command line names it", async () => {
    const { root } = await driftedRepository();
    const { code, stderr } = await runCli(root, [...verify, "--policy", "none.json"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("(POLICY_MISSING)")]);
  });
});

const digest = `sha256:${"a".repeat(64)}`;
const check = (policy: object, ...args: string[]) =>
  runCli(makeRepository({ "mcp-lock.policy.json": policy }).root, ["policy", "check", ...args]);

describe("mcp-lock policy check", () => {
  it("says what a policy makes different", async () => {
    const policy = {
      enforcement: "observe",
      unsafeRules: { "tool-removed": "off" },
      advisories: { high: "deny" },
      exceptions: [{ finding: digest, reason: "by hand", expires: "2020-01-01" }],
      servers: { old: { unsafeIgnore: true } },
    };
    const { code, stdout } = await check(policy);
    expect([code, stdout]).toEqual([
      0,
      `mcp-lock.policy.json is valid
  observe: findings fail nothing
  advisories of severity high: deny
  unsafe: tool-removed off
  unsafe: old is ignored
  exception until 2020-01-01: ${digest.slice(0, 19)}… by hand
  1 of 1 exceptions have ended and count no more
`,
    ]);
  });

  it("prints the whole policy as JSON, with what it leaves to the rules", async () => {
    const { stdout } = await check({}, "--format", "json");
    expect(JSON.parse(stdout).enforcement).toBe("enforce");
  });

  it("refuses a policy that is wrong", async () => {
    expect((await check({ rules: { "tool-added": "off" } })).code).toBe(2);
  });

  it("says that none is needed where there is none", async () => {
    const { code, stderr } = await runCli(makeRepository().root, ["policy", "check"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("hint: none is needed")]);
  });
});
