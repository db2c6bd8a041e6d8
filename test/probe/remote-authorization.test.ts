import type { RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { McpLockError } from "../../src/model/error.ts";
import { launchRemote, serve } from "../support/http.ts";
import { independentFingerprint, lookAt } from "../support/probe.ts";

/** What a look at a server says that answers 401, and serves these documents by path; and what it was asked for. */
async function refusal(
  documents: Readonly<Record<string, string>>,
  challenge = "Bearer",
): Promise<{ message: string; asked: string[]; authorizations: (string | undefined)[] }> {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const listener: RequestListener = (request, response) => {
    if (request.method === "GET") {
      asked.push(request.url ?? "");
      authorizations.push(request.headers.authorization);
    }
    const document = documents[request.url ?? ""];
    if (request.method === "GET" && document !== undefined) return void response.end(document);
    const status = request.url === "/mcp" ? 401 : 404;
    response.writeHead(status, status === 401 ? { "www-authenticate": challenge } : {}).end();
  };
  const url = await serve(listener);
  const fill = (text: string) => text.replaceAll("ORIGIN", url.origin);
  for (const [path, document] of Object.entries(documents))
    Object.assign(documents, { [path]: fill(document) });
  const error = await lookAt(launchRemote(url, "http", { Authorization: "Bearer secret" })).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof McpLockError) || error.code !== "REMOTE_AUTH") throw error;
  return { message: error.message, asked, authorizations };
}

const resource = '{"resource":"ORIGIN/mcp","authorization_servers":["https://login.example"]}';

describe("a server that asks for authorization", () => {
  it.each(["/.well-known/oauth-protected-resource/mcp", "/.well-known/oauth-protected-resource"])(
    "is told with a fingerprint of its metadata at %s",
    async (path) => {
      const documents = { [path]: resource };
      const { message } = await refusal(documents);
      const metadata = `{"resource":${documents[path]},"server":null}`;
      expect(message).toContain(independentFingerprint(metadata));
      expect(message).toContain('"https://login.example"');
    },
  );

  it("is not asked for metadata that it says are elsewhere, and neither is anybody else", async () => {
    const { asked } = await refusal({}, 'Bearer resource_metadata="https://elsewhere.example/x"');
    expect(asked).toEqual(["/.well-known/oauth-authorization-server"]);
  });

  it("may be its own authorization server", async () => {
    const server = '{"issuer":"ORIGIN"}';
    const documents = { "/.well-known/oauth-authorization-server": server };
    const { message } = await refusal(documents);
    const metadata = `{"resource":null,"server":${documents["/.well-known/oauth-authorization-server"]}}`;
    expect(message).toContain(independentFingerprint(metadata));
  });

  it("is asked for its metadata without the headers of the declaration", async () => {
    const { authorizations } = await refusal({ "/.well-known/oauth-protected-resource/mcp": resource });
    expect(authorizations.every((value) => value === undefined)).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["no object", "[]"],
    ["what is no JSON", "{"],
    ["more than is read", `{"x":"${"y".repeat(70_000)}"}`],
  ])("and says %s about it is told without a fingerprint", async (_, document) => {
    const { message } = await refusal({ "/.well-known/oauth-protected-resource/mcp": document });
    expect(message).toContain("publishes no authorization metadata");
  });
});
