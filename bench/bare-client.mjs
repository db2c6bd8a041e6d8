// What listing servers costs without mcp-lock: the official client, started servers, every list once.
// Argument: JSON array of {command, args}; as many at a time as there are processors.
import { availableParallelism } from "node:os";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import pLimit from "p-limit";

const servers = JSON.parse(process.argv[2]);
const limit = pLimit(availableParallelism());

const counts = await Promise.all(servers.map((server) => limit(() => list(server))));
console.log(JSON.stringify(counts));
process.exit(0);

async function list({ command, args }) {
  const transport = new StdioClientTransport({ command, args, env: process.env, stderr: "ignore" });
  const client = new Client({ name: "bare", version: "1" });
  await client.connect(transport);
  const capabilities = client.getServerCapabilities() ?? {};
  const { tools } = await client.listTools();
  if (capabilities.prompts) await client.listPrompts();
  if (capabilities.resources) {
    await client.listResourceTemplates().catch(() => undefined);
    await client.listResources().catch(() => undefined);
  }
  process.kill(transport.pid, "SIGKILL");
  return tools.length;
}
