import { describe, expect, it } from "vitest";
import { conclude } from "../../src/app/assemble-report.ts";
import { mergeReports } from "../../src/app/merge-reports.ts";
import { McpLockError } from "../../src/model/error.ts";
import type { Report } from "../../src/model/report.ts";
import { rejectedCode } from "../support/error-code.ts";
import { fakeWorld } from "../support/fake-world.ts";
import { findingOf, reportOf, serverReport } from "../support/reports.ts";

type Content = Partial<Report> | string;

/** A report as verify writes it: its verdict follows from the rest. */
function written(parts: Partial<Report>): Report {
  const report = reportOf(parts);
  return { ...report, ...conclude(report.enforcement, report), ...parts };
}

function merge(...contents: readonly Content[]): Promise<Report> {
  const files = contents.map((content, at): [string, string] => [
    `/work/${at + 1}.json`,
    typeof content === "string" ? content : JSON.stringify(written(content)),
  ]);
  return mergeReports(
    files.map(([path]) => path.slice("/work/".length)),
    "/work",
    fakeWorld({ files: Object.fromEntries(files) }),
  );
}

async function refusal(...contents: readonly Content[]): Promise<[string, string]> {
  const error = await merge(...contents).catch((thrown: unknown) => thrown);
  if (!(error instanceof McpLockError)) throw new Error("it was merged");
  return [error.code, error.message];
}

const shard = (index: number, count: number) => ({ shard: { index, count } });
const one = { ...shard(1, 2), servers: [serverReport("a"), serverReport("c")] };
const two = { ...shard(2, 2), servers: [serverReport("b")] };
const drift = (server: string, parts = {}) => findingOf({ server, digest: `sha256:${server}`, ...parts });
const error = (server: string | null) => ({
  code: "PROBE_EXIT" as const,
  server,
  message: "it ended",
  hint: null,
});

describe("merging reports", () => {
  it("gives all servers, by name", async () => {
    const { servers } = await merge(two, one);
    expect(servers.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  });

  it("gives a report of all, and no longer of a shard", async () => {
    expect((await merge(one, two)).shard).toBeNull();
  });

  it("does not depend on the order of the files", async () => {
    const [a, b] = [
      { ...one, findings: [drift("c"), drift("a", { severity: "info" })], errors: [error("a")] },
      { ...two, findings: [drift("b")], errors: [error(null)], warnings: [{ server: "b", message: "old" }] },
    ];
    expect(await merge(a, b)).toEqual(await merge(b, a));
  });

  it("orders findings as one report does: the worst first", async () => {
    const { findings } = await merge(
      { ...one, findings: [drift("c", { severity: "high" }), drift("a", { severity: "info" })] },
      { ...two, findings: [drift("b", { severity: "critical" }), drift("b", { severity: "info" })] },
    );
    expect(findings.map(({ server, severity }) => `${server} ${severity}`)).toEqual([
      "b critical",
      "c high",
      "a info",
      "b info",
    ]);
  });

  it("gives the change set the digest that one report of it has", async () => {
    const { changeDigest } = await merge(
      { ...one, findings: [drift("a")] },
      { ...two, findings: [drift("b")] },
    );
    expect(changeDigest).toBe(written({ findings: [drift("a"), drift("b")] }).changeDigest);
  });

  it.each<[Report["outcome"], Partial<Report>]>([
    ["pass", {}],
    ["pass", { findings: [drift("b", { action: "warn" })] }],
    ["fail", { findings: [drift("b")] }],
    ["fail", { findings: [drift("b", { action: "deny" })], errors: [error("b")] }],
    ["incomplete", { errors: [error("b")] }],
  ])("is a %s when one of them says %j", async (outcome, parts) => {
    expect((await merge(one, { ...two, ...parts })).outcome).toBe(outcome);
  });

  it("fails nothing where the policy only observes", async () => {
    const observing = { enforcement: "observe" } as const;
    const { outcome } = await merge(
      { ...one, ...observing, findings: [drift("a")] },
      { ...two, ...observing },
    );
    expect(outcome).toBe("pass");
  });

  it("says what all of them warn of once", async () => {
    const warnings = [{ server: null, message: "the exception ended" }];
    expect((await merge({ ...one, warnings }, { ...two, warnings })).warnings).toEqual(warnings);
  });

  it("takes reports on different servers that are no shards", async () => {
    const reports = [{ servers: [serverReport("a")] }, { servers: [serverReport("b")] }];
    expect((await merge(...reports)).servers).toHaveLength(2);
  });

  it("takes a shard to which no server fell", async () => {
    expect((await merge(one, { ...two, servers: [] })).servers).toHaveLength(2);
  });
});

describe("reports that do not belong together", () => {
  it.each<[string, string, readonly Content[]]>([
    ["other commands", "2.json is a report of lock", [one, { ...two, command: "lock" }]],
    ["other depths", "2.json has depth artifact, and 1.json has live", [one, { ...two, depth: "artifact" }]],
    ["another enforcement", "2.json has enforcement observe", [one, { ...two, enforcement: "observe" }]],
    [
      "one server in two of them",
      '2.json and 1.json both report on "a"',
      [one, { ...two, servers: [serverReport("a")] }],
    ],
    [
      "one server in two findings",
      '2.json and 1.json both report on "z"',
      [
        { ...one, findings: [drift("z")] },
        { ...two, findings: [drift("z")] },
      ],
    ],
    [
      "one server in two errors",
      '2.json and 1.json both report on "z"',
      [
        { ...one, errors: [error("z")] },
        { ...two, errors: [error("z")] },
      ],
    ],
    ["one shard twice", "2.json and 1.json are both shard 1/2", [one, { ...one, servers: [] }]],
    ["shards of other counts", "2.json is shard 2/3", [one, { ...two, ...shard(2, 3) }]],
    ["a shard and a whole report", "2.json is no report of a shard", [one, { servers: [] }]],
  ])("are refused: %s", async (_, words, contents) => {
    const [code, message] = await refusal(...contents);
    expect([code, message]).toEqual(["REPORTS_MISMATCH", expect.stringContaining(words)]);
  });

  it("are refused when a shard is missing, which is named", async () => {
    const [code, message] = await refusal({ ...one, ...shard(1, 3) }, { ...two, ...shard(2, 3) });
    expect([code, message]).toEqual(["REPORTS_INCOMPLETE", "no report of shard 3/3"]);
  });

  it("are refused when the index of a shard is beyond their count", async () => {
    const [code] = await refusal(one, { ...two, ...shard(3, 2) });
    expect(code).toBe("REPORTS_INCOMPLETE");
  });
});

describe("a file that is no report", () => {
  const whole = written({ servers: [serverReport("a")] });

  it.each<[string, string, string]>([
    ["is not JSON", "JSON_SYNTAX", "{"],
    ["has a key twice", "JSON_DUPLICATE_KEY", '{"reportVersion":1,"reportVersion":1}'],
    ["is another document", "REPORT_INVALID", "[]"],
    ["is a report of another format", "REPORT_VERSION", JSON.stringify({ ...whole, reportVersion: 2 })],
    ["has a key that no report has", "REPORT_INVALID", JSON.stringify({ ...whole, note: "" })],
    ["lacks a key", "REPORT_INVALID", JSON.stringify({ ...whole, errors: undefined })],
    [
      "has an action that there is not",
      "REPORT_INVALID",
      JSON.stringify({ ...whole, findings: [drift("a", { action: "allow" })] }),
    ],
    ["passes in spite of a finding", "REPORT_INVALID", JSON.stringify({ ...whole, findings: [drift("a")] })],
    ["passes in spite of an error", "REPORT_INVALID", JSON.stringify({ ...whole, errors: [error("a")] })],
    [
      "has the digest of other changes",
      "REPORT_INVALID",
      JSON.stringify({ ...whole, changeDigest: "sha256:1" }),
    ],
  ])("is refused by name when it %s", async (_, code, text) => {
    expect(await refusal({ servers: [] }, text)).toEqual([code, expect.stringContaining("2.json")]);
  });

  it("is refused when it is not there", async () => {
    expect(await rejectedCode(mergeReports(["none.json"], "/", fakeWorld()))).toBe("FILE_UNREADABLE");
  });

  it("is needed", async () => {
    expect(await rejectedCode(mergeReports([], "/", fakeWorld()))).toBe("USAGE");
  });

  it("may hold definitions as deep as servers may send them", async () => {
    let deep: object = {};
    for (let level = 0; level < 62; level += 1) deep = { deep };
    const findings = [drift("a", { after: deep })];
    expect((await merge({ ...one, findings }, two)).findings).toEqual(findings);
  });
});
