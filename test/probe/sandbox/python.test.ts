import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { look } from "../../../src/probe/look.ts";
import { limitsWith } from "../../support/probe.ts";
import { makeRepository } from "../../support/repository.ts";
import { titleOf, waysHere } from "../../support/sandbox.ts";

const server = `
import json, sys, sysconfig
results = {
  "initialize": {"protocolVersion": "2025-11-25", "capabilities": {"tools": {}}, "serverInfo": {"name": "p", "version": "1"}},
  "tools/list": {"tools": [{"name": "python", "description": sys.prefix + " " + sysconfig.get_path("stdlib"), "inputSchema": {"type": "object"}}]},
}
for line in sys.stdin:
  message = json.loads(line)
  if "id" in message:
    print(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": results[message["method"]]}), flush=True)
`;

const [way] = waysHere();
const isPython = spawnSync("python3", ["-c", "import venv, ctypes"]).status === 0;
const missing = isPython ? (way === undefined ? null : way.missing) : "there is no python3 with venv here";
const title = way === undefined ? "" : titleOf({ ...way, missing });

describe.skipIf(missing !== null)(`an environment of Python in bubblewrap (${title})`, () => {
  it("finds its Python, wherever that is installed", async () => {
    const { root, write, path } = makeRepository();
    chmodSync(root, 0o755);
    spawnSync("python3", ["-m", "venv", "--without-pip", path("env")]);
    write("env/bin/notes", `#!${path("env/bin/python")}\n${server}`);
    chmodSync(path("env/bin/notes"), 0o755);
    const launch = {
      kind: "process",
      program: path("env/bin/notes"),
      args: [],
      env: new Map(),
      folders: [path("env")],
    } as const;
    if (way === undefined) throw new Error("there is no way to try");
    const options = { limits: limitsWith(), sandbox: way.sandbox, allowLoopback: false };
    const { surface } = await look(launch, options, way.world);
    expect(surface.tools.get("python")?.definition["description"]).toMatch(
      new RegExp(`^${path("env")} /.*/lib/python3`),
    );
  });
});
