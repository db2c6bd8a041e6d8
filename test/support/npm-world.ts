import { readFileSync } from "node:fs";
import { type FakeRegistry, type Published, startRegistry } from "./registry.ts";
import { scriptOf } from "./replay.ts";
import { makeRepository, type Repository } from "./repository.ts";

const replay = readFileSync(new URL("../fixtures/servers/replay.mjs", import.meta.url), "utf8");

/** Options under which a server is started without a sandbox. */
export const noSandbox = ["--sandbox", "none"];

/** A server's package that depends on another one. */
export function serverPackage(version: string, extra: Partial<Published> = {}): Published {
  return {
    name: "@example/notes",
    version,
    manifest: {
      bin: { notes: "server.mjs" },
      dependencies: { "example-dependency": "^1.0.0" },
      ...extra.manifest,
    },
    files: { "server.mjs": `#!/usr/bin/env node\nimport "example-dependency";\n${replay}`, ...extra.files },
  };
}

/** The package that it depends on. */
export function dependency(version: string, extra: Partial<Published> = {}): Published {
  return {
    name: "example-dependency",
    version,
    manifest: { main: "index.js", ...extra.manifest },
    files: { "index.js": "", ...extra.files },
  };
}

export interface NpmWorld {
  readonly registry: FakeRegistry;
  /** What the server answers. */
  readonly script: string;
  readonly repository: Repository;
  readonly env: Record<string, string>;
}

/** A registry with both packages, and a repository that declares the server by a spec. */
export async function startNpmWorld(spec = "@example/notes@1.0.0"): Promise<NpmWorld> {
  const registry = await startRegistry();
  await registry.publish(dependency("1.0.0"));
  await registry.publish(serverPackage("1.0.0"));
  const outside = makeRepository({
    "script.json": scriptOf({ tools: [{ name: "note", inputSchema: { type: "object" } }] }),
  });
  const repository = makeRepository();
  const script = outside.path("script.json");
  declareNotes(repository, spec, script);
  return { registry, script, repository, env: registry.env() };
}

/** Declares the server by a spec. */
export function declareNotes(repository: Repository, spec: string, script: string): void {
  repository.write(".mcp.json", { mcpServers: { notes: { command: "npx", args: ["-y", spec, script] } } });
}
