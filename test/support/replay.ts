import { addFixture, makeRepository, type Repository } from "./repository.ts";

/** What a replaying server sends; see test/fixtures/servers/replay.mjs. Results are raw JSON. */
export interface Script {
  answers: Record<string, string | string[]>;
  errors?: Record<string, string>;
  before?: string[];
  onRequest?: Record<string, string>;
  exitCode?: number;
}

export interface Offer {
  instructions?: string;
  capabilities?: object;
  tools?: readonly object[];
  prompts?: readonly object[];
  resourceTemplates?: readonly object[];
  resources?: readonly object[];
}

/** The script of a well-behaved server that offers these definitions, each list on one page. */
export function scriptOf(offer: Offer): Script {
  const { capabilities = { tools: {}, prompts: {}, resources: {} }, instructions, ...lists } = offer;
  const { tools = [], prompts = [], resourceTemplates = [], resources = [] } = lists;
  return {
    answers: {
      initialize: JSON.stringify({
        protocolVersion: "2025-11-25",
        capabilities,
        serverInfo: { name: "replay", version: "1.0.0" },
        ...(instructions !== undefined && { instructions }),
      }),
      "tools/list": JSON.stringify({ tools }),
      "prompts/list": JSON.stringify({ prompts }),
      "resources/templates/list": JSON.stringify({ resourceTemplates }),
      "resources/list": JSON.stringify({ resources }),
    },
  };
}

/** A repository with one server, `replay`, whose answers can be changed without changing its files. */
export interface ReplayRepository extends Repository {
  play(script: Script): void;
}

export function makeReplayRepository(script: Script): ReplayRepository {
  const outside = makeRepository();
  const repository = makeRepository({
    ".mcp.json": {
      mcpServers: { replay: { command: "node", args: ["server/replay.mjs", outside.path("script.json")] } },
    },
  });
  addFixture(repository, "servers/replay.mjs", "server/replay.mjs");
  const play = (next: Script) => outside.write("script.json", next);
  play(script);
  return { ...repository, play };
}

/** Options under which a repository's own server is started. */
export const live = ["--sandbox", "none", "--allow-local"];
