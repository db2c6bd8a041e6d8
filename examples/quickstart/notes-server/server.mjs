// A small MCP server of this repository: what your own team writes is locked, too.
import { createInterface } from "node:readline";

const notes = [];

const tools = [
  {
    name: "add_note",
    description: "Keeps a note until the server ends.",
    inputSchema: {
      type: "object",
      properties: { text: { type: "string", description: "The note." } },
      required: ["text"],
      additionalProperties: false,
    },
    annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: false },
  },
  {
    name: "list_notes",
    description: "Returns all notes, oldest first.",
    inputSchema: { type: "object", properties: {}, additionalProperties: false },
    annotations: { readOnlyHint: true, openWorldHint: false },
  },
];

const methods = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: "notes", version: "1.0.0" },
    instructions: "Notes live only as long as this server runs.",
  }),
  ping: () => ({}),
  "tools/list": () => ({ tools }),
  "tools/call": ({ name, arguments: args }) => {
    if (name === "add_note") notes.push(String(args?.text ?? ""));
    return { content: [{ type: "text", text: name === "list_notes" ? notes.join("\n") : "kept" }] };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params = {} } = JSON.parse(line);
  if (id === undefined) continue;
  const answer = Object.hasOwn(methods, method)
    ? { result: methods[method](params) }
    : { error: { code: -32601, message: `unknown method ${method}` } };
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...answer })}\n`);
}
