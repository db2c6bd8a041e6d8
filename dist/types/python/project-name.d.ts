/** Whether a text can be the name of a project (PEP 508). */
export declare function isProjectName(text: string): boolean;
/** The name under which an index knows a project (PEP 503): `Notes_MCP` and `notes.mcp` are one. */
export declare function projectName(text: string): string;
