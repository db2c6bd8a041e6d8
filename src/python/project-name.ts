const pattern = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/** Whether a text can be the name of a project (PEP 508). */
export function isProjectName(text: string): boolean {
  return text.length <= 128 && pattern.test(text);
}

/** The name under which an index knows a project (PEP 503): `Notes_MCP` and `notes.mcp` are one. */
export function projectName(text: string): string {
  return text.replace(/[-_.]+/g, "-").toLowerCase();
}
