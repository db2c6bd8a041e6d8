import type { ClientOptions } from "@modelcontextprotocol/client";

/** As whom a server is asked: what a client tells of itself before anything is listed. */
export interface ClientProfile {
  readonly name: string;
  readonly version: string;
  readonly capabilities: NonNullable<ClientOptions["capabilities"]>;
}

/**
 * The clients that servers are shown, one for each look. The first is ourselves, able to do nothing; what it
 * says of itself is fixed, since what a server answers must not depend on which release of mcp-lock asks.
 * The others say what widely used clients say, so that a server cannot tell a check from a user.
 */
export const clientProfiles: readonly [ClientProfile, ...ClientProfile[]] = [
  { name: "mcp-lock", version: "1", capabilities: {} },
  {
    name: "Visual Studio Code",
    version: "1.105.1",
    capabilities: { roots: { listChanged: true }, sampling: {}, elicitation: { form: {}, url: {} } },
  },
  { name: "claude-code", version: "2.0.50", capabilities: { roots: {} } },
  {
    name: "cursor-vscode",
    version: "1.0.0",
    capabilities: { roots: { listChanged: false }, elicitation: {} },
  },
];
