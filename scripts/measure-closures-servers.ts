/** A published server at an exact version, as a client declares it. */
export interface PublishedServer {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly args?: readonly string[];
  /** Variables without which it does not start; any value will do to list its tools. */
  readonly env?: readonly string[];
}

const published = "2026.8.31";

/** Twelve that start and list without an account, without the network, and the same in every folder. */
export const publishedServers: readonly PublishedServer[] = [
  { name: "chrome-devtools", package: "chrome-devtools-mcp", version: "1.11.0" },
  { name: "context7", package: "@upstash/context7-mcp", version: "4.1.1" },
  { name: "eslint", package: "@eslint/mcp", version: "0.3.13" },
  { name: "everything", package: "@modelcontextprotocol/server-everything", version: published },
  { name: "exa", package: "exa-mcp-server", version: "3.4.1", env: ["EXA_API_KEY"] },
  {
    name: "filesystem",
    package: "@modelcontextprotocol/server-filesystem",
    version: published,
    args: ["."],
  },
  {
    name: "github",
    package: "@modelcontextprotocol/server-github",
    version: "2025.4.8",
    env: ["GITHUB_PERSONAL_ACCESS_TOKEN"],
  },
  { name: "memory", package: "@modelcontextprotocol/server-memory", version: published },
  { name: "next-devtools", package: "next-devtools-mcp", version: "0.4.0" },
  { name: "playwright", package: "@playwright/mcp", version: "0.0.83" },
  {
    name: "sequential-thinking",
    package: "@modelcontextprotocol/server-sequential-thinking",
    version: published,
  },
  { name: "tavily", package: "tavily-mcp", version: "0.2.22", env: ["TAVILY_API_KEY"] },
];

/** A client's file that declares servers. */
export function declarationOf(servers: readonly PublishedServer[]): string {
  const declared = servers.map(({ name, package: package_, version, args = [], env = [] }) => [
    name,
    {
      command: "npx",
      args: ["-y", `${package_}@${version}`, ...args],
      ...(env.length > 0 && { env: Object.fromEntries(env.map((variable) => [variable, "none"])) }),
    },
  ]);
  return JSON.stringify({ mcpServers: Object.fromEntries(declared) }, null, 2);
}
