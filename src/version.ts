import manifest from "../package.json" with { type: "json" };

/** The version of mcp-lock. */
export const version: string = manifest.version;
