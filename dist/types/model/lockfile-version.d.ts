/** Version of the lockfile's format and of everything that is hashed in it. */
export declare const lockfileVersion = 1;
export declare const lockfileSchemaUrl = "https://unpkg.com/mcp-lock@1/mcp-lock.schema.json";
