import { readFileSync } from "node:fs";
import { scriptOf } from "./replay.ts";
import { makeRepository, type Repository } from "./repository.ts";
import { zip } from "./zip.ts";

const replay = readFileSync(new URL("../fixtures/servers/replay.mjs", import.meta.url));
/** Options under which a bundle is started. */
export const permitted = ["--sandbox", "none", "--allow-local"];

export interface BundleParts {
  readonly version?: string;
  readonly description?: string;
  readonly server?: object;
  /** Of its manifest: where its source is said to be. */
  readonly repository?: object;
}

const nodeServer = {
  type: "node",
  entry_point: "server/index.mjs",
  mcp_config: {
    command: "node",
    args: ["${__dirname}/server/index.mjs", "${__dirname}/listing.json", "${user_config.folder}"],
    env: { NOTES_KEY: "${user_config.key}" },
  },
};

/** A bundle whose server lists one tool. */
export function bundle({
  version = "1.4.0",
  description = "Keeps a note.",
  server = nodeServer,
  repository,
}: BundleParts = {}): Buffer {
  const user_config = { key: { type: "string", sensitive: true }, folder: { type: "directory" } };
  const tools = [{ name: "note", description, inputSchema: { type: "object" } }];
  return zip([
    {
      name: "manifest.json",
      content: JSON.stringify({
        manifest_version: "0.3",
        name: "notes",
        version,
        repository,
        server,
        user_config,
      }),
    },
    { name: "server/index.mjs", content: replay },
    { name: "listing.json", content: JSON.stringify(scriptOf({ tools })) },
  ]);
}

/** A repository that declares a bundle which lies in it, and a user with an empty cache. */
export function declareBundle(bytes: Uint8Array = bundle()): Repository & { env: Record<string, string> } {
  const repository = makeRepository({ ".mcp.json": { mcpServers: { notes: { command: "./notes.mcpb" } } } });
  repository.write("notes.mcpb", bytes);
  const home = makeRepository();
  return { ...repository, env: { HOME: home.root, MCP_LOCK_CACHE: home.path("cache") } };
}
