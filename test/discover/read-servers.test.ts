import { describe, expect, it } from "vitest";
import { clients } from "../../src/discover/clients.ts";
import { readServers } from "../../src/discover/read-servers.ts";
import { parseJsonc } from "../../src/json/jsonc.ts";
import { thrownCode } from "../support/error-code.ts";

const read = (text: string) => readServers(parseJsonc(text, ".mcp.json"), ".mcp.json", "mcpServers");

describe("readServers", () => {
  it("reads each server with its place", () => {
    const servers = read('{"mcpServers": {\n"a": {"command": "npx"},\n  "b": {"url": "https://b.example"}}}');
    expect(servers.map(({ name, location }) => [name, location])).toEqual([
      ["a", { file: ".mcp.json", line: 2, column: 6 }],
      ["b", { file: ".mcp.json", line: 3, column: 8 }],
    ]);
  });

  it("finds no server where there is none", () => {
    expect(read('{"mcpServers": {}}')).toEqual([]);
  });

  it.each([
    "[]",
    "null",
    '"mcpServers"',
    "{}",
    '{"servers": {}}',
    '{"mcpServers": []}',
    '{"mcpServers": null}',
    '{"mcpServers": "a"}',
  ])("refuses %s", (text) => {
    expect(thrownCode(() => read(text))).toBe("CLIENT_FILE_INVALID");
  });

  it("does not take for servers what every object has", () => {
    const read = () => readServers(parseJsonc("{}", "it"), "it", "constructor");
    expect(thrownCode(read)).toBe("CLIENT_FILE_INVALID");
  });
});

describe("the clients", () => {
  it.each(clients.map((client) => [client.name, client] as const))(
    "%s reads servers under its own root",
    (_, client) => {
      const document = parseJsonc(`{"${client.root}": {"notes": {"command": "npx"}}}`, "it");
      expect(client.read(document, "it").map(({ name }) => name)).toEqual(["notes"]);
    },
  );

  it("have files that no two of them share", () => {
    const files = clients.flatMap((client) => client.files);
    expect(files).toEqual([...new Set(files)]);
  });
});
