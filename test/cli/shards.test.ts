import { describe, expect, it } from "vitest";
import { formatLockfile } from "../../src/lockfile/format.ts";
import type { Report } from "../../src/model/report.ts";
import { mainReport, runMain } from "../support/main.ts";
import { makeRepository } from "../support/repository.ts";
import { lockedServer } from "../support/servers.ts";

const declaration = {
  command: "npx",
  args: ["-y", "@example/notes-mcp@1.4.0", "--folder", "."],
  env: { LOG_LEVEL: "1" },
};
const verify = ["verify", "--depth", "declared"];

/** A repository in which `stale` is locked only, `new` is declared only, and `odd` was locked otherwise. */
function makeServers() {
  const names = ["a", "b", "c", "new", "odd"];
  const locked = ["a", "b", "c", "odd", "stale"].map((name) => {
    const declared = name === "odd" ? { command: "node" } : {};
    return [name, lockedServer({ declared })] as const;
  });
  return makeRepository({
    ".mcp.json": { mcpServers: Object.fromEntries(names.map((name) => [name, declaration])) },
    "mcp-lock.json": formatLockfile(new Map(locked)),
  });
}

async function reportsOf(count: number) {
  const repository = makeServers();
  const reports: Report[] = [];
  for (let index = 1; index <= count; index += 1) {
    const { report } = await mainReport(repository.root, [...verify, "--shard", `${index}/${count}`]);
    repository.write(`${index}.json`, report);
    reports.push(report);
  }
  const files = reports.map((_, at) => `${at + 1}.json`);
  return { repository, reports, files };
}

const untimed = ({ servers, ...report }: Report) => ({
  ...report,
  servers: servers.map((server) => ({ ...server, durationMs: 0 })),
});

describe("verify --shard", () => {
  it("reports on the servers of its shard alone", async () => {
    const { reports } = await reportsOf(2);
    const named = reports.map(({ servers, findings }) =>
      [...new Set([...servers.map(({ name }) => name), ...findings.map(({ server }) => server)])].sort(),
    );
    expect(named).toEqual([
      ["a", "c", "odd"],
      ["b", "new", "stale"],
    ]);
  });

  it.each(["server-not-locked", "lock-entry-stale", "launch-changed"])(
    "finds %s in one shard only",
    async (rule) => {
      const { reports } = await reportsOf(3);
      expect(
        reports.filter(({ findings }) => findings.some((finding) => finding.rule === rule)),
      ).toHaveLength(1);
    },
  );

  it("says which shard it is", async () => {
    expect((await reportsOf(2)).reports.map(({ shard }) => shard)).toEqual([
      { index: 1, count: 2 },
      { index: 2, count: 2 },
    ]);
  });

  it("divides the servers that were named", async () => {
    const { root } = makeServers();
    const { report } = await mainReport(root, [...verify, "a", "c", "--shard", "2/2"]);
    expect(report.servers.map(({ name }) => name)).toEqual(["c"]);
  });

  it("is an option of verify alone", async () => {
    const { code, stderr } = await runMain(".", ["lock", "--shard", "1/2"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("it belongs to verify")]);
  });

  it("refuses what is no shard", async () => {
    const { code, stderr } = await runMain(".", [...verify, "--shard", "3/2"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("(USAGE)")]);
  });
});

describe("merge-reports", () => {
  it.each([1, 2, 3, 5, 9])("makes the report of one machine out of those of %i", async (count) => {
    const { repository, files } = await reportsOf(count);
    const whole = await mainReport(repository.root, verify);
    const merged = await mainReport(repository.root, ["merge-reports", ...files]);
    expect([merged.code, untimed(merged.report)]).toEqual([whole.code, untimed(whole.report)]);
  });

  it.each([
    ["text", "launch-changed"],
    ["markdown", "### mcp-lock:"],
    ["sarif", '"launch-changed"'],
    ["html", "<!doctype html>"],
  ])("prints %s", async (format, words) => {
    const { repository, files } = await reportsOf(2);
    const { code, stdout } = await runMain(repository.root, ["merge-reports", ...files, "--format", format]);
    expect([code, stdout.includes(words)]).toEqual([1, true]);
  });

  it("writes into a file", async () => {
    const { repository, files } = await reportsOf(2);
    const args = ["merge-reports", ...files, "--format", "json", "--output", "all.json"];
    expect((await runMain(repository.root, args)).stdout).toBe("");
    expect(JSON.parse(repository.read("all.json")).servers).toHaveLength(5);
  });

  it("is exit code 2 when a shard is missing", async () => {
    const { repository, files } = await reportsOf(3);
    const { code, stdout, stderr } = await runMain(repository.root, ["merge-reports", ...files.slice(0, 2)]);
    expect([code, stdout, stderr]).toEqual([
      2,
      "",
      expect.stringContaining("no report of shard 3/3 (REPORTS_INCOMPLETE)"),
    ]);
  });

  it("shows a hostile file name without letting it act", async () => {
    const { stderr } = await runMain(makeRepository().root, ["merge-reports", "\u001b[31m##[error]x.json"]);
    expect(["\u001b", "##["].filter((part) => stderr.includes(part))).toEqual([]);
  });

  it.each(["merge-reports", "init"])("%s is explained with an example", async (command) => {
    const { code, stdout } = await runMain(".", [command, "--help"]);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`Example: mcp-lock ${command}`)]);
  });
});
