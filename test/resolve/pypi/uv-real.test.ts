import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { realWorld } from "../../../src/real-world.ts";
import { compileArgs } from "../../../src/resolve/pypi/closure.ts";
import { environmentArgs, installArgs } from "../../../src/resolve/pypi/environment.ts";
import { closureFrom } from "../../../src/resolve/pypi/requirements.ts";
import { alwaysArgs, findUv } from "../../../src/resolve/pypi/uv.ts";
import { sourceOf } from "../../support/pypi-resolve.ts";
import { pypiArtifact } from "../../support/servers.ts";

const uv = await findUv({ root: "/nowhere", world: realWorld() });
const artifact = pypiArtifact();
const [hash = ""] = Object.values(artifact.files);
const closure = closureFrom(`notes-mcp==1.4.0 --hash=${hash}`, artifact, "3.12");

describe.skipIf(uv === null)("the uv of this machine", () => {
  it.each<[string, readonly string[]]>([
    ["pip compile", compileArgs("3.12")],
    ["pip install", installArgs("environment")],
    [
      "venv",
      typeof closure === "string"
        ? []
        : environmentArgs({ source: sourceOf(), artifact, closure }, "environment"),
    ],
  ])("knows every option of uv %s that it is given", (command, args) => {
    const help = execFileSync(uv?.path ?? "", [...command.split(" "), "--help"], { encoding: "utf8" });
    const known = new Set([...help.matchAll(/(--[a-z][a-z-]+)/g)].map(([, option]) => option));
    const given = [...args, ...alwaysArgs(realWorld())].filter((arg) => arg.startsWith("--"));
    expect(given.filter((option) => !known.has(option))).toEqual([]);
  });
});
