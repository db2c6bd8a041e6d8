import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/json/canonical.ts";
import { runCli } from "../support/cli.ts";
import { inOrder, readerProblems, schemaProblems, throughLibrary } from "../support/sbom.ts";

const quickstart = fileURLToPath(new URL("../../examples/quickstart", import.meta.url));
const servers = ["everything", "filesystem", "memory", "sequential-thinking"];

describe.each(servers)("mcp-lock sbom %s", (server) => {
  const print = () => runCli(quickstart, ["sbom", server]);

  it("prints what scanners read", async () => {
    const { stdout } = await print();
    expect([schemaProblems(JSON.parse(stdout)), readerProblems(stdout)]).toEqual([[], []]);
    expect(inOrder(throughLibrary(stdout))).toEqual(inOrder(JSON.parse(stdout)));
  });

  it("prints the document that the lock has the hash of, which anybody can recompute", async () => {
    const { serialNumber: _, ...document } = JSON.parse((await print()).stdout);
    const { stdout } = await runCli(quickstart, ["show", "--format", "json"]);
    expect(JSON.parse(stdout).servers[server].sbom.digest).toBe(fingerprint(document));
  });
});
