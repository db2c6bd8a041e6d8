import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { generated } from "../scripts/generated.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), "mcp-lock-dist-"));
afterAll(() => rmSync(fresh, { recursive: true, force: true }));

function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => [
      join(entry.parentPath, entry.name).slice(folder.length),
      readFileSync(join(entry.parentPath, entry.name), "utf8"),
    ]),
  );
}

describe("what is committed besides the source", () => {
  it("is in dist exactly what building gives", async () => {
    await run(process.execPath, ["scripts/build.ts", fresh], { cwd: root });
    const [built, committed] = [contents(fresh), contents(join(root, "dist"))];
    expect([...committed.keys()].sort()).toEqual([...built.keys()].sort());
    const stale = [...built].filter(([file, text]) => committed.get(file) !== text).map(([file]) => file);
    expect(stale, "run `npm run build` and commit dist").toEqual([]);
  });

  it.each([...generated])("is in %s what the source gives", (path, text) => {
    expect(readFileSync(join(root, path), "utf8"), "run `npm run generate`").toBe(text());
  });

  it("has in its core nothing that another part must be loaded for first", () => {
    const imports = [
      ...readFileSync(join(root, "dist/core.js"), "utf8").matchAll(/^import .* from "(.*)";$/gm),
    ];
    expect(imports.map((match) => match[1])).toEqual(["./rolldown-runtime.js"]);
  });

  it("loads its core alone to verify what is declared", async () => {
    const [coverage, cwd] = [join(fresh, "coverage"), join(root, "examples/quickstart")];
    const args = [join(root, "dist/cli.js"), "verify", "--depth", "declared", "--quiet"];
    await run(process.execPath, args, { cwd, env: { ...process.env, NODE_V8_COVERAGE: coverage } });
    const reports = [...contents(coverage).values()].map((text) => JSON.parse(text));
    const urls: string[] = reports.flatMap(({ result }) => result.map(({ url }: { url: string }) => url));
    const own = urls.filter((url) => url.startsWith("file:")).map((url) => url.replace(/^.*\//, ""));
    expect(own.sort()).toEqual(["cli.js", "core.js", "rolldown-runtime.js", "start.js"]);
  });

  it("names the host of no package registry", async () => {
    const hosts = ["npmjs", "yarnpkg", "pypi", "deb.debian"].map((name) => `${name}.org`);
    const { stdout } = await run(
      "git",
      ["grep", "-lE", `registry\\.(${hosts.join("|").replaceAll(".", "\\.")}|yarnpkg\\.com)`, "--", "."],
      { cwd: root },
    ).catch((error: { code: number; stdout: string }) => {
      if (error.code === 1) return { stdout: "" };
      throw error;
    });
    expect(stdout).toBe("");
  });
});
