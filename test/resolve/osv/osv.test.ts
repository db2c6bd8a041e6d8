import { describe, expect, it } from "vitest";
import type { Advisories } from "../../../src/model/advisory.ts";
import { realWorld } from "../../../src/real-world.ts";
import { queryOsv, readOsvDump } from "../../../src/resolve/osv/osv.ts";
import { rejectedCode, thrownCode } from "../../support/error-code.ts";
import { type FakeOsv, osvRecord, startOsv } from "../../support/osv.ts";

const left = "pkg:npm/left@1.2.0";
const right = "pkg:npm/right@1.0.0";
const ask = ({ url }: FakeOsv, purls: readonly string[]) =>
  queryOsv(purls, { ...realWorld(), env: new Map([["MCP_LOCK_OSV_URL", url]]) });
const idsIn = (known: Advisories) => [...known].map(([purl, all]) => [purl, all.map(({ id }) => id)]);

describe("asking OSV", () => {
  const all = ["A-1", "A-2", "A-3"].map((id) => osvRecord(id, "left"));

  it("names what is known of each package, from all pages", async () => {
    const osv = await startOsv({ [left]: ["A-1", "A-2", "A-3"], [right]: ["A-2"] }, all);
    expect(idsIn(await ask(osv, [left, right]))).toEqual([
      [left, ["A-1", "A-2", "A-3"]],
      [right, ["A-2"]],
    ]);
  });

  it("asks for each advisory once", async () => {
    const osv = await startOsv({ [left]: ["A-2"], [right]: ["A-2"] }, all);
    await ask(osv, [left, right]);
    expect(osv.requests).toEqual(["POST /v1/querybatch", "GET /v1/vulns/A-2"]);
  });

  it("leaves out what was withdrawn", async () => {
    const osv = await startOsv({ [left]: ["A-1"] }, [
      osvRecord("A-1", "left", { withdrawn: "2026-01-01T00:00:00Z" }),
    ]);
    expect(idsIn(await ask(osv, [left]))).toEqual([[left, []]]);
  });

  it("asks nothing where there is nothing to ask about", async () => {
    const osv = await startOsv({}, []);
    await ask(osv, []);
    expect(osv.requests).toEqual([]);
  });

  it.each<[string, number, string, string]>([
    ["an error", 500, "{}", "OSV_NETWORK"],
    ["HTML", 200, "<html>", "OSV_ANSWER"],
    ["something else", 200, "[]", "OSV_ANSWER"],
    ["too few results", 200, '{"results":[]}', "OSV_ANSWER"],
    ["pages without end", 200, '{"results":[{"next_page_token":"again"}]}', "OSV_ANSWER"],
  ])("takes %s for no answer", async (_, status, body, code) => {
    const osv = await startOsv({}, []);
    osv.answer(status, body);
    expect(await rejectedCode(ask(osv, [left]))).toBe(code);
  });
});

describe("a dump of OSV", () => {
  const read = (records: readonly object[], purl = left) =>
    readOsvDump(JSON.stringify(records), [purl], "dump.json").get(purl) ?? [];
  const range = (...events: object[]) => ({
    affected: [{ package: { ecosystem: "npm", name: "left" }, ranges: [{ type: "SEMVER", events }] }],
  });

  it("is read as an array, or line by line", () => {
    const records = [osvRecord("A-1", "left"), osvRecord("A-2", "right")];
    const lines = records.map((record) => JSON.stringify(record)).join("\n");
    expect(idsIn(readOsvDump(lines, [left], "dump"))).toEqual(
      idsIn(readOsvDump(JSON.stringify(records), [left], "dump")),
    );
  });

  it("tells severity and summary", () => {
    expect(read([osvRecord("A-1", "left")])).toEqual([
      { id: "A-1", severity: "high", summary: "What A-1 is about" },
    ]);
  });

  it.each<[string, object, boolean]>([
    ["a range that holds the version", range({ introduced: "0" }, { fixed: "1.2.1" }), true],
    ["a range that was repaired", range({ introduced: "0" }, { fixed: "1.2.0" }), false],
    ["a range that begins later", range({ introduced: "1.3.0" }), false],
    ["a range that ends with the version", range({ introduced: "0" }, { last_affected: "1.2.0" }), true],
    ["a range that ended before", range({ introduced: "0" }, { last_affected: "1.1.9" }), false],
    ["a second range", range({ introduced: "0" }, { fixed: "1.0.0" }, { introduced: "1.2.0" }), true],
    [
      "a list of versions",
      { affected: [{ package: { ecosystem: "npm", name: "left" }, versions: ["1.2.0"] }] },
      true,
    ],
    [
      "another package",
      { affected: [{ package: { ecosystem: "npm", name: "right" }, versions: ["1.2.0"] }] },
      false,
    ],
    [
      "another ecosystem",
      { affected: [{ package: { ecosystem: "PyPI", name: "left" }, versions: ["1.2.0"] }] },
      false,
    ],
    ["what was withdrawn", { withdrawn: "2026-01-01T00:00:00Z" }, false],
    [
      "a commit of git",
      {
        affected: [
          {
            package: { ecosystem: "npm", name: "left" },
            ranges: [{ type: "GIT", events: [{ introduced: "0" }] }],
          },
        ],
      },
      false,
    ],
  ])("%s: %#", (_, parts, isAffected) => {
    expect(read([osvRecord("A-1", "left", parts)]).length).toBe(isAffected ? 1 : 0);
  });

  it.each<[string, string, object[], boolean]>([
    ["two numbers before the fix", "2.9", [{ introduced: "0" }, { fixed: "2.10" }], true],
    ["two numbers behind the fix", "2.31", [{ introduced: "0" }, { fixed: "2.10" }], false],
    ["a pre-release of the fix", "2.10rc1", [{ introduced: "0" }, { fixed: "2.10" }], true],
    ["the fix in another spelling", "2.10.0", [{ introduced: "0" }, { fixed: "2.10" }], false],
    ["a bound that is no version", "2.10", [{ introduced: "0" }, { fixed: "soon" }], true],
    ["an event that says something else", "2.10", [{ introduced: "2.11" }, { limit: "3" }], false],
  ])("orders versions of Python projects as PEP 440 does: %s", (_, version, events, isAffected) => {
    const ranges = [{ type: "ECOSYSTEM", events }];
    const affected = [{ package: { ecosystem: "PyPI", name: "Left_Pad" }, ranges }];
    const known = read([osvRecord("A-1", "left", { affected })], `pkg:pypi/left-pad@${version}`);
    expect(known.length).toBe(isAffected ? 1 : 0);
  });

  it("knows a package with a scope by its whole name", () => {
    expect(read([osvRecord("A-1", "@example/left")], "pkg:npm/%40example/left@1.0.0")).toHaveLength(1);
  });

  it.each(["{", "[1]", '{"id":1}'])("that is %s cannot be used", (text) => {
    expect(thrownCode(() => readOsvDump(text, [left], "dump"))).toBe("OSV_ANSWER");
  });
});
