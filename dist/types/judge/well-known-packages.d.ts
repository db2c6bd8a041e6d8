/** Names that others imitate: npm packages of MCP servers in wide use. */
export declare const wellKnownPackages: readonly string[];
