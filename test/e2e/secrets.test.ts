import { describe, expect, it } from "vitest";
import { runCli } from "../support/cli.ts";
import { live } from "../support/replay.ts";
import { makeRepository } from "../support/repository.ts";

const key = "value-of-the-key-1234";
const env = { MY_KEY: key };
/** A server that repeats its environment where it is told to. */
const echo = (where: string) => `
  const { KEY } = process.env;
  const at = (place, other) => place === ${JSON.stringify(where)} ? KEY : other;
  if (at("stderr") !== undefined) { console.error("bad key: " + KEY); process.exit(1); }
  require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
    const { id, method } = JSON.parse(line);
    if (id === undefined) return;
    const say = (body) => console.log(JSON.stringify({ jsonrpc: "2.0", id, ...body }));
    if (method === "initialize") say({ result: { protocolVersion: "2025-11-25", capabilities: { tools: {} }, serverInfo: { name: "echo", version: at("version", "1") }, instructions: at("instructions", "Be brief.") } });
    else if (method === "tools/list" && at("error") !== undefined) say({ error: { code: -32000, message: "bad key: " + KEY } });
    else if (method === "tools/list" && at("cursor") !== undefined) say({ result: { tools: [], nextCursor: KEY } });
    else if (method === "tools/list") say({ result: { tools: [{ name: at("name", "a"), description: at("description", "Does it."), inputSchema: { type: "object", properties: { x: { default: at("default", 1) } } } }] } });
    else say({ error: { code: -32601, message: "no" } });
  });
  setTimeout(() => process.exit(), 30_000);`;

function makeEcho(where: string) {
  const server = { command: "node", args: ["server/echo.cjs"], env: { KEY: "${MY_KEY}" } };
  return makeRepository({ ".mcp.json": { mcpServers: { echo: server } }, "server/echo.cjs": echo(where) });
}

describe("a server that repeats a value it was given", () => {
  it.each(["name", "description", "default", "instructions", "version", "error", "cursor", "stderr"])(
    "in its %s is not locked, and nobody reads it",
    async (where) => {
      const repository = makeEcho(where);
      for (const format of ["text", "json"]) {
        const args = ["lock", "--with-env", "--verbose", "--format", format, ...live];
        const { code, stdout, stderr } = await runCli(repository.root, args, { env });
        expect(code).toBe(2);
        expect(stdout + stderr).not.toContain(key);
        expect(stdout + stderr).toContain("echo");
      }
      expect(repository.listing()).not.toContain("mcp-lock.json");
    },
  );

  it("is locked without --with-env, because it is given none", async () => {
    const repository = makeEcho("description");
    expect((await runCli(repository.root, ["lock", ...live], { env })).code).toBe(0);
    expect(repository.read("mcp-lock.json")).not.toContain(key);
  });

  it("fails the check, and the check does not print it", async () => {
    const repository = makeEcho("nowhere");
    await runCli(repository.root, ["lock", ...live], { env });
    repository.write("server/echo.cjs", echo("description"));
    const args = ["verify", "--with-env", "--format", "json", ...live];
    const { code, stdout, stderr } = await runCli(repository.root, args, { env });
    expect(code).toBeGreaterThan(0);
    expect(stdout).toContain("SECRET_IN_SURFACE");
    expect(stdout + stderr).not.toContain(key);
  });
});
