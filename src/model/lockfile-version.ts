/** Version of the lockfile's format and of everything that is hashed in it. */
export const lockfileVersion = 1;
export const lockfileSchemaUrl = "https://unpkg.com/mcp-lock@1/mcp-lock.schema.json";
