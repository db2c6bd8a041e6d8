import { resolve } from "node:path";
import { parseJson } from "../json/strict.ts";
import { decodeText } from "../json/text.ts";
import { order } from "../judge/judge.ts";
import { McpLockError } from "../model/error.ts";
import { isJsonObject, type JsonValue } from "../model/json-value.ts";
import { Report } from "../model/report.ts";
import type { World } from "../world.ts";
import { conclude } from "./assemble-report.ts";

const byteLimit = 512 * 1024 * 1024;
/** A report holds definitions, and stands some levels above them. */
const jsonLimits = { depth: 80, values: 8_000_000 };

interface Part {
  /** The file, as it was named. */
  readonly where: string;
  readonly report: Report;
}

/**
 * One report out of those that `verify` wrote on several machines, as if one had checked everything. What does
 * not belong together, and a set that is not whole, is an error: nothing unchecked may count as checked.
 */
export async function mergeReports(files: readonly string[], root: string, world: World): Promise<Report> {
  const parts = await Promise.all(files.map((where) => readPart(where, root, world)));
  const [first] = parts;
  if (first === undefined) {
    throw new McpLockError("USAGE", "merge-reports takes the files of reports", {
      hint: "write them with `mcp-lock verify --format json --output FILE`",
    });
  }
  for (const part of parts) checkAlike(part, first);
  checkWhole(parts);
  checkApart(parts);
  return merge(
    first.report.enforcement,
    parts.map(({ report }) => report),
  );
}

function merge(enforcement: Report["enforcement"], reports: readonly Report[]): Report {
  const findings = reports.flatMap((report) => report.findings).sort(order);
  const errors = reports.flatMap((report) => report.errors).sort(byServer);
  const warnings = reports.flatMap((report) => report.warnings).sort(byServer);
  return {
    reportVersion: 1,
    command: "verify",
    depth: reports[0]?.depth ?? null,
    shard: null,
    enforcement,
    trust: commonTrust(reports),
    written: false,
    ...conclude(enforcement, { findings, errors }),
    servers: reports.flatMap((report) => report.servers).sort((a, b) => (a.name < b.name ? -1 : 1)),
    findings,
    // Every machine has the same to say of the policy.
    warnings: [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()],
    errors,
  };
}

/** What all machines verified signatures against; null where none did, or they did not agree. */
function commonTrust(reports: readonly Report[]): Report["trust"] {
  const all = reports.flatMap(({ trust }) => (trust === null ? [] : [trust]));
  const [first] = all;
  return first !== undefined && all.every(({ root }) => root === first.root) ? first : null;
}

async function readPart(where: string, root: string, world: World): Promise<Part> {
  const text = decodeText(await world.files.read(resolve(root, where), byteLimit), where);
  const report = parseReport(parseJson(text, where, jsonLimits), where);
  const { outcome, changeDigest } = conclude(report.enforcement, report);
  if (report.command === "verify" && (report.outcome !== outcome || report.changeDigest !== changeDigest)) {
    throw new McpLockError("REPORT_INVALID", `${where}: the verdict does not follow from what it reports`, {
      hint: "merge reports as `mcp-lock verify` wrote them",
    });
  }
  return { where, report };
}

function parseReport(value: JsonValue, where: string): Report {
  const version = isJsonObject(value) ? value["reportVersion"] : undefined;
  if (typeof version === "number" && version !== 1) {
    throw new McpLockError(
      "REPORT_VERSION",
      `${where} is a report of format ${version}; this reads format 1`,
      {
        hint: "use one version of mcp-lock for all of them",
      },
    );
  }
  const parsed = Report.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined ? "" : `${issue.path.map(String).join(" › ")} `;
  throw new McpLockError("REPORT_INVALID", `${where} is no report: ${place}${issue?.message ?? ""}`, {
    hint: "write it with `mcp-lock verify --format json --output FILE`",
  });
}

function checkAlike({ where, report }: Part, first: Part): void {
  if (report.command !== "verify") {
    throw mismatch(`${where} is a report of ${report.command}; only those of verify can be merged`);
  }
  for (const key of ["depth", "enforcement"] as const) {
    if (report[key] !== first.report[key]) {
      throw mismatch(`${where} has ${key} ${report[key]}, and ${first.where} has ${first.report[key]}`);
    }
  }
}

/** Either no report is that of a shard, or each shard is there once. */
function checkWhole(parts: readonly Part[]): void {
  const seen = new Map<number, string>();
  const count = parts[0]?.report.shard?.count ?? null;
  for (const { where, report } of parts) {
    const { shard } = report;
    if ((shard?.count ?? null) !== count) {
      throw mismatch(`${where} is ${nameShard(shard)}, and ${parts[0]?.where} is not one of as many`);
    }
    if (shard === null) continue;
    const other = seen.get(shard.index);
    if (other !== undefined) throw mismatch(`${where} and ${other} are both ${nameShard(shard)}`);
    seen.set(shard.index, where);
  }
  const missing = Array.from({ length: count ?? 0 }, (_, place) => place + 1).filter((one) => !seen.has(one));
  if (missing.length === 0) return;
  const named = missing.slice(0, 10).map((index) => `${index}/${count}`);
  throw new McpLockError("REPORTS_INCOMPLETE", `no report of shard ${named.join(", ")}`, {
    hint: "a shard that did not end has checked nothing: look at its log",
  });
}

function nameShard(shard: Report["shard"]): string {
  return shard === null ? "no report of a shard" : `shard ${shard.index}/${shard.count}`;
}

function checkApart(parts: readonly Part[]): void {
  const owners = new Map<string, string>();
  for (const { where, report } of parts) {
    for (const name of serversIn(report)) {
      const other = owners.get(name);
      if (other !== undefined) throw mismatch(`${where} and ${other} both report on ${JSON.stringify(name)}`);
      owners.set(name, where);
    }
  }
}

function serversIn({ servers, findings, errors }: Report): ReadonlySet<string> {
  const named = errors.flatMap(({ server }) => (server === null ? [] : [server]));
  return new Set([...servers.map(({ name }) => name), ...findings.map(({ server }) => server), ...named]);
}

function mismatch(message: string): McpLockError {
  return new McpLockError("REPORTS_MISMATCH", message, {
    hint: "merge the shards of one run, or reports on different servers",
  });
}

interface AboutServer {
  readonly server: string | null;
}

function byServer(a: AboutServer, b: AboutServer): number {
  const [left, right] = [a.server ?? "", b.server ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}
