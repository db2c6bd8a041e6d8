import { createServer } from "node:http";
import { onTestFinished } from "vitest";

/** A record as OSV gives it, about versions of one npm package. */
export function osvRecord(id: string, name: string, parts: object = {}): object {
  return {
    id,
    modified: "2026-11-01T00:00:00Z",
    schema_version: "1.7.0",
    summary: `What ${id} is about`,
    affected: [
      {
        package: { ecosystem: "npm", name },
        ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "1.3.0" }] }],
      },
    ],
    database_specific: { severity: "HIGH" },
    ...parts,
  };
}

export interface FakeOsv {
  readonly url: string;
  readonly requests: string[];
  /** Answers everything like this from now on. */
  answer(status: number, body: string): void;
}

/** OSV's service on loopback: two ids a page, matched by the name in a package URL. */
export async function startOsv(
  records: Readonly<Record<string, readonly string[]>>,
  all: readonly object[],
): Promise<FakeOsv> {
  const requests: string[] = [];
  let special: { status: number; body: string } | null = null;
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += chunk;
    });
    request.on("end", () => {
      requests.push(`${request.method} ${request.url}`);
      const { status, body } = special ?? {
        status: 200,
        body: JSON.stringify(serve(request.url ?? "", text, records, all)),
      };
      response.writeHead(status, { "content-type": "application/json" });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`,
    requests,
    answer: (status, body) => {
      special = { status, body };
    },
  };
}

const pageSize = 2;

function serve(
  url: string,
  text: string,
  records: Readonly<Record<string, readonly string[]>>,
  all: readonly object[],
): unknown {
  const id = /^\/v1\/vulns\/(.+)$/.exec(url)?.[1];
  if (id !== undefined) return all.find((record) => "id" in record && record.id === decodeURIComponent(id));
  const { queries }: { queries: { package: { purl: string }; page_token?: string }[] } = JSON.parse(text);
  return {
    results: queries.map(({ package: { purl }, page_token }) => {
      const ids = records[purl] ?? [];
      const start = Number(page_token ?? 0);
      const vulns = ids
        .slice(start, start + pageSize)
        .map((one) => ({ id: one, modified: "2026-11-01T00:00:00Z" }));
      const next = start + pageSize;
      return {
        ...(vulns.length > 0 && { vulns }),
        ...(next < ids.length && { next_page_token: String(next) }),
      };
    }),
  };
}
