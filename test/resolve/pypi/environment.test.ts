import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Program, Resolved } from "../../../src/resolve/context.ts";
import { resolvePypi } from "../../../src/resolve/pypi/pypi.ts";
import { rejectedCode } from "../../support/error-code.ts";
import type { FakeIndex } from "../../support/pypi.ts";
import { contextOf, type ResolveParts, sourceOf } from "../../support/pypi-resolve.ts";
import { type FakeUv, type FakeWheel, makeUv, pathWithoutUv, wheelBytes } from "../../support/uv.ts";
import { serverFile, serverIndex, serverWheel, uploadHelper } from "../../support/uv-world.ts";

interface Machine {
  readonly index: FakeIndex;
  readonly uv: FakeUv;
  readonly env: Record<string, string>;
}

async function machine(wheel?: FakeWheel, python?: string): Promise<Machine> {
  const [index, uv] = [await serverIndex(wheel), makeUv(python)];
  return { index, uv, env: index.env({ PATH: uv.path }) };
}

/** What the server resolves to, after what was locked before. */
function resolveOn({ index, env }: Machine, parts: ResolveParts = {}, before?: Resolved): Promise<Resolved> {
  const locked = before === undefined ? null : { artifact: before.artifact, closure: before.closure };
  return resolvePypi(sourceOf(parts), locked, contextOf(index, { ...parts, env: parts.env ?? env }));
}

async function prepareOn(given: Machine, parts: ResolveParts = {}): Promise<Program> {
  const program = await (await resolveOn(given, parts)).prepare();
  if (program === null) throw new Error("nothing to start");
  return program;
}

const environments = ({ env }: Machine) => join(env["MCP_LOCK_CACHE"] ?? "", "pypi");
const installs = ({ uv }: Machine) => uv.calls().filter(({ args }) => args[1] === "install");
const running: FakeWheel = {
  ...serverWheel,
  files: { "notes_mcp.mjs": "console.log(process.argv.slice(2).join())" },
};

describe.skipIf(process.platform === "win32")("the environment of a release", () => {
  it("holds a program that starts from where it was put", async () => {
    const given = await machine(running);
    const { path, args } = await prepareOn(given);
    expect(args).toEqual([]);
    expect(path).toMatch(/\/pypi\/[0-9a-f]{64}\/bin\/notes-mcp$/);
    expect(execFileSync(path, ["a", "b"], { encoding: "utf8" })).toBe("a,b\n");
  });

  it("is made by uv with exactly these arguments", async () => {
    const given = await machine();
    await prepareOn(given);
    const [venv, install] = given.uv.calls().slice(1);
    const always = [
      ...["--no-config", "--no-python-downloads", "--no-progress", "--color", "never"],
      ...["--cache-dir", join(given.env["MCP_LOCK_CACHE"] ?? "", "uv")],
    ];
    const folder = venv?.args[1] ?? "";
    expect(folder).toContain(join(given.env["MCP_LOCK_CACHE"] ?? "", "incomplete"));
    expect(venv?.args).toEqual([
      ...["venv", folder, "--python", ">=3.12", "--relocatable", "--no-project", ...always],
    ]);
    expect(install?.args).toEqual([
      ...["pip", "install", "--python", folder, "--requirements", "requirements.txt"],
      ...["--require-hashes", "--no-deps", "--no-build", "--link-mode", "copy", ...always],
    ]);
    expect(install?.beside).toEqual(["requirements.txt"]);
  });

  it("is made once, and leaves nothing half done behind", async () => {
    const given = await machine();
    await prepareOn(given);
    await prepareOn(given);
    expect(installs(given)).toHaveLength(1);
    expect(readdirSync(join(given.env["MCP_LOCK_CACHE"] ?? "", "incomplete"))).toEqual([]);
  });

  it("is there without the network, and without uv", async () => {
    const given = await machine();
    const before = await resolveOn(given);
    const program = await before.prepare();
    given.index.answer((request) => request.socket.destroy());
    const env = { ...given.env, PATH: pathWithoutUv() };
    const again = await resolveOn(given, { offline: true, env }, before);
    expect(await again.prepare()).toEqual(program);
  });

  it("is made anew when its Python is gone", async () => {
    const given = await machine();
    const { path } = await prepareOn(given);
    rmSync(join(path, "..", "python"));
    expect(await prepareOn(given)).toMatchObject({ path });
    expect(existsSync(join(path, "..", "python"))).toBe(true);
  });

  it("is made anew when its Python has moved away", async () => {
    const given = await machine(running);
    const { path } = await prepareOn(given);
    rmSync(join(path, "..", "python"));
    symlinkSync("/nowhere/python3.12", join(path, "..", "python"));
    await prepareOn(given);
    expect(execFileSync(path, ["a"], { encoding: "utf8" })).toBe("a\n");
  });

  it("is made anew when it holds another version", async () => {
    const given = await machine();
    const { path } = await prepareOn(given);
    const packages = join(path, "..", "..", "lib", "python3.12", "site-packages");
    renameSync(join(packages, "notes_mcp-1.4.0.dist-info"), join(packages, "notes_mcp-1.3.0.dist-info"));
    await prepareOn(given);
    expect(installs(given)).toHaveLength(2);
  });

  it("is another one for another closure, and for another Python", async () => {
    const given = await machine(undefined, "3.13.1");
    await prepareOn(given);
    uploadHelper(given.index, "1.1.0");
    await prepareOn(given);
    await prepareOn(given, { command: ["uvx", "--python", "3.13"] });
    expect(readdirSync(environments(given))).toHaveLength(3);
  });

  it("holds what was locked, whatever newer versions there are by then", async () => {
    const given = await machine();
    const before = await resolveOn(given);
    uploadHelper(given.index, "1.1.0");
    const now = await resolveOn(given, {}, before);
    await now.prepare();
    expect(now.closure).toEqual(before.closure);
    const [folder = ""] = readdirSync(environments(given));
    const packages = join(environments(given), folder, "lib", "python3.12", "site-packages");
    expect(readdirSync(packages)).toContain("helper-1.0.0.dist-info");
  });

  it("follows the declaration to a Python that the locked packages are not for", async () => {
    const given = await machine();
    const before = await resolveOn(given);
    const now = await resolveOn(given, { command: ["uvx", "--python", "3.11"] }, before);
    expect(now.closure).toMatchObject({ python: "3.11" });
  });

  it("is made for a release that was yanked", async () => {
    const given = await machine();
    const before = await resolveOn(given);
    given.index.yank("notes-mcp", serverFile("1.4.0"));
    expect(await (await resolveOn(given, {}, before)).prepare()).not.toBeNull();
  });

  it.each<[string, string, (given: Machine) => void]>([
    [
      "a dependency has other bytes",
      "PYPI_INSTALL",
      ({ index }) => uploadHelper(index, "1.0.0", { scripts: { evil: "x" } }),
    ],
    [
      "a dependency is gone",
      "PYPI_INSTALL",
      ({ index }) => index.remove("helper", "helper-1.0.0-py3-none-any.whl"),
    ],
    [
      "the release has other bytes",
      "PYPI_INTEGRITY",
      ({ index }) => index.upload("notes-mcp", serverFile("1.4.0"), wheelBytes({ ...running, requires: [] })),
    ],
  ])("is not made when %s", async (_, code, change) => {
    const given = await machine();
    const before = await resolveOn(given);
    change(given);
    const now = await resolveOn(given, {}, before);
    expect(await rejectedCode(now.prepare())).toBe(code);
    expect(existsSync(environments(given)) ? readdirSync(environments(given)) : []).toEqual([]);
  });

  it("is not made without a Python that fits, and says which one", async () => {
    const given = await machine(undefined, "3.9.2");
    await expect(prepareOn(given)).rejects.toMatchObject({
      code: "PYPI_INSTALL",
      message: expect.stringContaining("uv says: error: No interpreter found for Python >=3.12"),
      hint: expect.stringContaining("uv python install"),
    });
  });

  it("is not made without uv", async () => {
    const { index, uv } = await machine();
    const made = prepareOn({ index, uv, env: index.env() });
    await expect(made).rejects.toMatchObject({ code: "PYPI_INSTALL", message: /uv is not installed/ });
  });

  it("is not made without the network", async () => {
    const given = await machine();
    const before = await resolveOn(given);
    const now = await resolveOn(given, { offline: true }, before);
    expect(await rejectedCode(now.prepare())).toBe("OFFLINE");
  });
});

describe.skipIf(process.platform === "win32")("the program of a release", () => {
  const several = { "notes-mcp": "notes_mcp.mjs", "notes-admin": "notes_mcp.mjs" };
  const withScripts = (scripts: Record<string, string>, more: FakeWheel = {}) => ({
    ...running,
    ...more,
    scripts,
  });

  it.each<[string, Record<string, string>, readonly string[], string]>([
    ["the one with its name", several, ["uvx"], "notes-mcp"],
    ["the one with its name, for pipx", several, ["pipx", "run"], "notes-mcp"],
    ["the one that is asked for", several, ["uvx", "--from"], "notes-admin"],
    ["its only one, for pipx", { "notes-admin": "notes_mcp.mjs" }, ["pipx", "run"], "notes-admin"],
  ])("is %s", async (_, scripts, command, name) => {
    const spec = "notes-mcp==1.4.0";
    const parts =
      command.at(-1) === "--from" ? { command: [...command, spec], spec: name } : { command, spec };
    expect((await prepareOn(await machine(withScripts(scripts)), parts)).path).toMatch(
      new RegExp(`/${name}$`),
    );
  });

  it("may come from a project that it needs", async () => {
    const given = await machine();
    uploadHelper(given.index, "1.0.0", { files: { "h.mjs": "" }, scripts: { "helper-run": "h.mjs" } });
    const parts = { command: ["uvx", "--from", "notes-mcp==1.4.0"], spec: "helper-run" };
    expect((await prepareOn(given, parts)).path).toMatch(/\/helper-run$/);
  });

  it.each<[string, FakeWheel, ResolveParts]>([
    ["another name", withScripts({ "notes-admin": "notes_mcp.mjs" }), {}],
    ["no program", withScripts({}), {}],
    ["two programs of other names, for pipx", withScripts({ a: "x", b: "x" }), { command: ["pipx", "run"] }],
    [
      "an entry point that only pipx starts",
      withScripts(several, { metadata: { "entry_points.txt": "[pipx.run]\nnotes-mcp = notes:main\n" } }),
      { command: ["pipx", "run"] },
    ],
    [
      "a file of Python's own",
      withScripts(several),
      { command: ["uvx", "--from", "notes-mcp==1.4.0"], spec: "activate" },
    ],
    [
      "a way out of its folder",
      withScripts(several),
      { command: ["uvx", "--from", "notes-mcp==1.4.0"], spec: ".." },
    ],
  ])("is not certain with %s", async (_, wheel, parts) => {
    expect(await rejectedCode(prepareOn(await machine(wheel), parts))).toBe("PYPI_NO_BIN");
  });

  it("is no link, as those of Python itself are", async () => {
    const given = await machine();
    const { path } = await prepareOn(given);
    symlinkSync("python", join(path, "..", "python-own"));
    const parts = { command: ["uvx", "--from", "notes-mcp==1.4.0"], spec: "python-own" };
    expect(await rejectedCode(prepareOn(given, parts))).toBe("PYPI_NO_BIN");
  });

  it("that is not there is told with those that are", async () => {
    const given = await machine(withScripts({ b: "x", a: "x" }));
    await expect(prepareOn(given)).rejects.toMatchObject({
      message: "notes-mcp has no executable notes-mcp",
      hint: "its executables: a, b",
    });
  });
});
