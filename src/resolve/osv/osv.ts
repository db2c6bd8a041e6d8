import pLimit from "p-limit";
import { z } from "zod";
import { readJson } from "../../json/read.ts";
import type { Advisories, Advisory } from "../../model/advisory.ts";
import { McpLockError } from "../../model/error.ts";
import type { World } from "../../world.ts";
import { readBody } from "../read-body.ts";
import { isAffected, OsvRecord, toAdvisory } from "./record.ts";

/** OSV's public service; another one with the same interface by MCP_LOCK_OSV_URL. */
const service = "https://api.osv.dev";
const batchSize = 1_000;
const mostPages = 20;
const mostRecords = 500;
const requestsAtATime = 8;
/** Milliseconds for everything that is asked. */
const patience = 120_000;
const bodyLimit = 32 * 1024 * 1024;

const Batch = z.object({
  results: z.array(
    z.object({
      vulns: z.array(z.object({ id: z.string() })).optional(),
      next_page_token: z.string().optional(),
    }),
  ),
});

/** What OSV knows of packages (https://google.github.io/osv.dev/post-v1-querybatch/). */
export async function queryOsv(purls: readonly string[], world: World): Promise<Advisories> {
  const signal = AbortSignal.timeout(patience);
  const ask: Ask = (path, body, schema) => askOsv(path, body, schema, signal, world);
  const ids = new Map<string, Set<string>>();
  for (let start = 0; start < purls.length; start += batchSize) {
    await queryBatch(purls.slice(start, start + batchSize), ids, ask);
  }
  const distinct = [...new Set([...ids.values()].flatMap((own) => [...own]))].sort();
  if (distinct.length > mostRecords) throw answer(`it names more than ${mostRecords} advisories`);
  const limit = pLimit(requestsAtATime);
  const records = await Promise.all(
    distinct.map((id) => limit(() => ask(`v1/vulns/${encodeURIComponent(id)}`, null, OsvRecord))),
  ).finally(() => limit.clearQueue());
  const byId = new Map(
    records.filter(({ withdrawn }) => withdrawn === undefined).map((one) => [one.id, one]),
  );
  return new Map(
    [...ids].map(([purl, own]): [string, Advisory[]] => [
      purl,
      [...own].sort().flatMap((id) => {
        const record = byId.get(id);
        return record === undefined ? [] : [toAdvisory(record)];
      }),
    ]),
  );
}

async function queryBatch(purls: readonly string[], ids: Map<string, Set<string>>, ask: Ask): Promise<void> {
  let open = purls.map((purl): { purl: string; page_token?: string } => ({ purl }));
  for (let page = 0; open.length > 0; page++) {
    if (page === mostPages) throw answer(`it has more than ${mostPages} pages`);
    const queries = open.map(({ purl, page_token }) => ({
      package: { purl },
      ...(page_token !== undefined && { page_token }),
    }));
    const { results } = await ask("v1/querybatch", { queries }, Batch);
    if (results.length !== queries.length) throw answer("it has not one result for each question");
    open = results.flatMap(({ vulns = [], next_page_token }, at) => {
      const purl = open[at]?.purl ?? "";
      const known = ids.get(purl) ?? new Set();
      for (const { id } of vulns) known.add(id);
      ids.set(purl, known);
      return next_page_token === undefined ? [] : [{ purl, page_token: next_page_token }];
    });
  }
}

type Ask = <T>(path: string, body: object | null, schema: z.ZodType<T>) => Promise<T>;

async function askOsv<T>(
  path: string,
  body: object | null,
  schema: z.ZodType<T>,
  signal: AbortSignal,
  world: World,
): Promise<T> {
  const url = new URL(path, `${world.env.get("MCP_LOCK_OSV_URL") ?? service}/`);
  let text: string;
  try {
    const response = await world.fetch(url, {
      method: body === null ? "GET" : "POST",
      redirect: "error",
      signal,
      headers: { accept: "application/json", "content-type": "application/json" },
      ...(body !== null && { body: JSON.stringify(body) }),
    });
    if (response.status !== 200) throw new McpLockError("OSV_NETWORK", `OSV answered ${response.status}`);
    text = (await readBody(response, bodyLimit, answer)).toString("utf8");
  } catch (cause) {
    if (cause instanceof McpLockError) throw cause;
    throw new McpLockError("OSV_NETWORK", "OSV could not be asked for advisories", {
      hint: "check the network, or name a dump with --osv-db",
      cause,
    });
  }
  const parsed = schema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  throw answer("its shape is another one");
}

function parse(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    throw answer("it is not JSON");
  }
}

function answer(problem: string): McpLockError {
  return new McpLockError("OSV_ANSWER", `OSV's answer cannot be used: ${problem}`);
}

/** The same from a dump: OSV records as a JSON array, or one in each line. `where` names it in errors. */
export function readOsvDump(text: string, purls: readonly string[], where: string): Advisories {
  const refuse = (problem: string) =>
    new McpLockError("OSV_ANSWER", `${where} cannot be used: ${problem}`, {
      hint: "it holds OSV records, as a JSON array or one in each line",
    });
  const values = (): unknown[] => {
    try {
      if (!text.trimStart().startsWith("["))
        return text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line) => readJson(line));
      const all: unknown = readJson(text);
      return Array.isArray(all) ? all : [];
    } catch {
      throw refuse("it is not JSON");
    }
  };
  const records = values().map((value) => {
    const parsed = OsvRecord.safeParse(value);
    if (!parsed.success) throw refuse("one of its records is no OSV record");
    return parsed.data;
  });
  return new Map(
    purls.map((purl) => [purl, records.filter((record) => isAffected(record, purl)).map(toAdvisory)]),
  );
}
