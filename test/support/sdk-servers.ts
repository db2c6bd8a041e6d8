import { randomUUID } from "node:crypto";
import type { RequestListener } from "node:http";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { SSEServerTransport } from "@modelcontextprotocol/sdk/server/sse.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import {
  ListPromptsRequestSchema,
  ListPromptsResultSchema,
  ListResourcesRequestSchema,
  ListResourcesResultSchema,
  ListResourceTemplatesRequestSchema,
  ListResourceTemplatesResultSchema,
  ListToolsRequestSchema,
  ListToolsResultSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { createMcpHandler, isSpecType, Server as ModernServer } from "@modelcontextprotocol/server";
import offer from "../fixtures/servers/offer.json" with { type: "json" };
import { toListener } from "./http.ts";

const tools = ListToolsResultSchema.parse({ tools: offer.tools });
const prompts = ListPromptsResultSchema.parse({ prompts: offer.prompts });
const { resourceTemplates } = offer;
const templates = ListResourceTemplatesResultSchema.parse({ resourceTemplates });
const resources = ListResourcesResultSchema.parse({ resources: offer.resources });
/** The two SDKs narrow to types of their own, which do not fit each other. */
const anything: readonly unknown[] = offer.tools;
const options = { capabilities: { tools: {}, prompts: {}, resources: {} }, instructions: offer.instructions };

/** A server built with the 1.x SDK that makes the offer of test/fixtures/servers/offer.json. */
function makeLegacyServer(): Server {
  const server = new Server({ name: "legacy", version: "1.2.3" }, options);
  server.setRequestHandler(ListToolsRequestSchema, () => tools);
  server.setRequestHandler(ListPromptsRequestSchema, () => prompts);
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => templates);
  server.setRequestHandler(ListResourcesRequestSchema, () => resources);
  return server;
}

/** The same offer, built with the 2.x SDK. */
function makeModernServer(): ModernServer {
  const server = new ModernServer({ name: "modern", version: "2.0.0" }, options);
  server.setRequestHandler("tools/list", () => ({ tools: anything.filter(isSpecType.Tool) }));
  server.setRequestHandler("prompts/list", () => prompts);
  server.setRequestHandler("resources/templates/list", () => templates);
  server.setRequestHandler("resources/list", () => resources);
  return server;
}

/** Streamable HTTP of the 1.x SDK, with a new server for every request. */
export function statelessEndpoint(enableJsonResponse: boolean): RequestListener {
  return toListener(async (request) => {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse });
    await makeLegacyServer().connect(transport);
    return await transport.handleRequest(request);
  });
}

/** Streamable HTTP of the 1.x SDK with sessions, and the ids of those that were opened and closed. */
export function statefulEndpoint(enableJsonResponse: boolean): {
  readonly listener: RequestListener;
  readonly opened: readonly string[];
  readonly closed: readonly string[];
} {
  const sessions = new Map<string, WebStandardStreamableHTTPServerTransport>();
  const opened: string[] = [];
  const closed: string[] = [];
  const listener = toListener(async (request) => {
    const known = sessions.get(request.headers.get("mcp-session-id") ?? "");
    if (known !== undefined) return await known.handleRequest(request);
    const transport = new WebStandardStreamableHTTPServerTransport({
      enableJsonResponse,
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => {
        sessions.set(id, transport);
        opened.push(id);
      },
      onsessionclosed: (id) => void closed.push(id),
    });
    await makeLegacyServer().connect(transport);
    return await transport.handleRequest(request);
  });
  return { listener, opened, closed };
}

/** The older transport with server-sent events, of the 1.x SDK: a stream, and messages posted beside it. */
export function eventsEndpoint(): RequestListener {
  const streams = new Map<string, SSEServerTransport>();
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const stream = streams.get(searchParams.get("sessionId") ?? "");
    if (request.method === "GET") {
      const transport = new SSEServerTransport("/messages", response);
      streams.set(transport.sessionId, transport);
      await makeLegacyServer().connect(transport);
    } else if (pathname === "/messages" && stream !== undefined) {
      await stream.handlePostMessage(request, response);
    } else {
      response.writeHead(404).end();
    }
  };
}

/** Streamable HTTP of the 2.x SDK: for the revision of 2026-07-28 alone, or for the earlier ones, too. */
export function modernEndpoint(
  legacy: "reject" | "stateless",
  responseMode: "auto" | "sse",
): RequestListener {
  return toListener(createMcpHandler(makeModernServer, { legacy, responseMode }).fetch);
}
