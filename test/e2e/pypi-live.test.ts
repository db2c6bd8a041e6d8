import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli, runReport } from "../support/cli.ts";
import { noSandbox } from "../support/npm-world.ts";
import { pathWithoutUv, wheelBytes } from "../support/uv.ts";
import { serverFile, serverWheel, startUvWorld, type UvWorld, uploadHelper } from "../support/uv-world.ts";

const file = ".mcp-lock/notes/requirements.txt";

async function lockedWorld(spec?: string): Promise<UvWorld> {
  const world = await startUvWorld(spec);
  const { code, stderr } = await runCli(world.repository.root, ["lock", ...noSandbox], world);
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return world;
}
const verify = (
  { repository, env }: UvWorld,
  args: readonly string[] = [],
  more: Record<string, string> = {},
) => runReport(repository.root, ["verify", ...noSandbox, ...args], { env: { ...env, ...more } });
const entry = ({ repository }: UvWorld) => JSON.parse(repository.read("mcp-lock.json")).servers.notes;
const codes = (errors: readonly { readonly code: string }[]) => errors.map(({ code }) => code);
const withoutUv = { PATH: pathWithoutUv() };

describe.skipIf(process.platform === "win32")("a server of a Python package, with uv", () => {
  it("is locked with its tools and with all that it pulls in", async () => {
    const world = await lockedWorld();
    expect(Object.keys(entry(world).surface.tools)).toEqual(["note"]);
    expect(entry(world).sbom).toEqual({
      format: "CycloneDX 1.6",
      digest: expect.stringMatching(/^sha256:/),
      components: 2,
      closure: expect.stringMatching(/^sha256:/),
      resolvedFor: "python 3.12",
    });
    const text = world.repository.read(file);
    expect(text.replace(/[0-9a-f]{64}/g, "HEX")).toBe(
      [
        "helper==1.0.0 \\\n    --hash=sha256:HEX",
        "notes-mcp==1.4.0 \\\n    --hash=sha256:HEX \\\n    --hash=sha256:HEX",
        "winhelper==2.0 ; sys_platform == 'win32' \\\n    --hash=sha256:HEX\n",
      ].join("\n"),
    );
  });

  it("is as locked, live", async () => {
    const { code, report } = await verify(await lockedWorld());
    expect([code, report.findings, report.errors, report.warnings]).toEqual([0, [], [], []]);
    expect(report.servers[0]?.checks).toMatchObject({ artifact: "ok", sbom: "ok", surface: "ok" });
  });

  it("is as locked on another machine, from exactly the locked packages", async () => {
    const world = await lockedWorld();
    uploadHelper(world.index, "1.1.0", { files: { "notes_mcp.mjs": "process.exit(3)" } });
    const more = { MCP_LOCK_CACHE: world.repository.path("other-cache") };
    const { code } = await verify(world, [], more);
    expect(code).toBe(0);
  });

  it("is as locked without the network and without uv, from what was prepared", async () => {
    const world = await lockedWorld();
    world.index.answer((request) => request.socket.destroy());
    const { code } = await verify(world, ["--offline"], withoutUv);
    expect(code).toBe(0);
  });

  it("is no pass without the network where nothing was prepared", async () => {
    const world = await lockedWorld();
    rmSync(`${world.env["MCP_LOCK_CACHE"]}/pypi`, { recursive: true });
    const { code, report } = await verify(world, ["--offline"], withoutUv);
    expect([code, codes(report.errors)]).toEqual([2, ["OFFLINE"]]);
  });

  it("is checked without uv as far as it can be, with its packages", async () => {
    const world = await lockedWorld();
    const { code, report } = await verify(world, ["--depth", "artifact"], withoutUv);
    expect([code, report.warnings, report.servers[0]?.checks.sbom]).toEqual([0, [], "ok"]);
  });

  it("is no pass without uv where nothing was prepared", async () => {
    const world = await lockedWorld();
    const more = { ...withoutUv, MCP_LOCK_CACHE: world.repository.path("other-cache") };
    const { code, report } = await verify(world, [], more);
    expect([code, codes(report.errors)]).toEqual([2, ["PYPI_INSTALL"]]);
    expect(report.errors[0]?.hint).toContain("install uv");
  });

  it("is not started where there is no sandbox and nobody has waived it, and not installed either", async () => {
    const world = await startUvWorld();
    const env = { ...world.env, PATH: world.uv.folder };
    const { code, report } = await runReport(world.repository.root, ["lock"], { env });
    expect([code, codes(report.errors)]).toEqual([2, ["SANDBOX_UNAVAILABLE"]]);
    expect(world.uv.calls().map(({ args }) => args[0])).toEqual(["pip"]);
  });

  it("is not locked when it has no program of its name", async () => {
    const world = await startUvWorld("notes-mcp==1.4.0", { ...serverWheel, scripts: {} });
    const { code, report } = await runReport(world.repository.root, ["lock", ...noSandbox], world);
    expect([code, codes(report.errors)]).toEqual([2, ["PYPI_NO_BIN"]]);
  });

  it("is not locked when a package would have to be built", async () => {
    const world = await startUvWorld("notes-mcp==1.4.0", { ...serverWheel, requires: ["sources"] });
    world.index.upload("sources", "sources-1.0.tar.gz", "source");
    const { code, report } = await runReport(world.repository.root, ["lock", ...noSandbox], world);
    expect([code, codes(report.errors)]).toEqual([2, ["PYPI_CLOSURE"]]);
  });
});

describe.skipIf(process.platform === "win32")("the closure of a Python server", () => {
  it.each<[string, (world: UvWorld) => void, string]>([
    ["missing", ({ repository }) => rmSync(repository.path(file)), "CLOSURE_MISSING"],
    ["empty", ({ repository }) => repository.write(file, ""), "CLOSURE_INVALID"],
    [
      "of other bytes",
      ({ repository }) =>
        repository.write(file, repository.read(file).replace(/[0-9a-f]{64}/, "a".repeat(64))),
      "CLOSURE_INVALID",
    ],
    [
      "of another version",
      ({ repository }) =>
        repository.write(file, repository.read(file).replace("helper==1.0.0", "helper==1.1.0")),
      "CLOSURE_INVALID",
    ],
    [
      "for other systems",
      ({ repository }) => repository.write(file, repository.read(file).replace("win32", "linux")),
      "CLOSURE_INVALID",
    ],
    [
      "leading elsewhere",
      ({ repository }) => repository.write(file, `--index-url http://127.0.0.1:1/\n${repository.read(file)}`),
      "CLOSURE_INVALID",
    ],
    [
      "of one file less of the server's own",
      ({ repository }) =>
        repository.write(
          file,
          repository.read(file).replace(/(notes-mcp==1.4.0 \\\n) *--hash=\S+ \\\n/, "$1"),
        ),
      "CLOSURE_INVALID",
    ],
  ])("that is %s is an error, without asking anybody", async (_, spoil, code) => {
    const world = await lockedWorld();
    spoil(world);
    world.index.requests.length = 0;
    const calls = world.uv.calls().length;
    const { code: exit, report } = await verify(world, ["--depth", "artifact", "--offline"]);
    expect([exit, codes(report.errors)]).toEqual([2, [code]]);
    expect([world.index.requests, world.uv.calls().length]).toEqual([[], calls]);
  });

  it("may have the line breaks of Windows", async () => {
    const world = await lockedWorld();
    world.repository.write(file, world.repository.read(file).replaceAll("\n", "\r\n"));
    expect((await verify(world, ["--depth", "artifact", "--offline"])).code).toBe(0);
  });

  it("stays as it is when the server is locked again and has not changed", async () => {
    const world = await lockedWorld();
    const before = world.repository.read(file) + world.repository.read("mcp-lock.json");
    uploadHelper(world.index, "1.1.0");
    await runCli(world.repository.root, ["lock", ...noSandbox], world);
    expect(world.repository.read(file) + world.repository.read("mcp-lock.json")).toBe(before);
  });

  it("is made anew by locking again when it is missing", async () => {
    const world = await lockedWorld();
    const before = world.repository.read(file);
    rmSync(world.repository.path(file));
    await runCli(world.repository.root, ["lock", ...noSandbox], world);
    expect(world.repository.read(file)).toBe(before);
  });

  it("takes the place of the one that the server had as an npm package", async () => {
    const world = await lockedWorld();
    world.repository.write(".mcp-lock/notes/package-lock.json", {});
    uploadHelper(world.index, "1.1.0");
    rmSync(world.repository.path(file));
    await runCli(world.repository.root, ["lock", ...noSandbox], world);
    expect(() => world.repository.read(".mcp-lock/notes/package-lock.json")).toThrow();
    expect(world.repository.read(file)).toContain("helper==1.1.0");
  });

  it("has moved when a fresh install would bring another version, which is told on request", async () => {
    const world = await lockedWorld();
    uploadHelper(world.index, "1.1.0");
    expect((await verify(world)).report.findings).toEqual([]);
    const { code, report } = await verify(world, ["--closure"]);
    expect(report.findings).toMatchObject([
      { rule: "closure-drift", action: "warn", after: { added: 0, removed: 0, moved: 1 } },
    ]);
    expect(code).toBe(0);
  });

  it("cannot be held against a fresh install without uv", async () => {
    const world = await lockedWorld();
    const { code, report } = await verify(world, ["--closure", "--depth", "artifact"], withoutUv);
    expect([code, codes(report.errors)]).toEqual([2, ["PYPI_CLOSURE"]]);
  });

  it("changes with a new version of the server, and is told with it", async () => {
    const world = await lockedWorld();
    const next = { ...serverWheel, requires: ["helper>=1.0", "extra-helper"] };
    world.index.upload("notes-mcp", serverFile("1.5.0"), wheelBytes(next));
    world.index.upload("extra-helper", "extra_helper-3.0-py3-none-any.whl", wheelBytes({}));
    world.declare("notes-mcp==1.5.0");
    const { report } = await runReport(world.repository.root, ["lock", ...noSandbox], world);
    expect(report.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      "sbom-changed medium",
      "version-upgraded medium",
    ]);
    expect(report.findings[0]).toMatchObject({
      after: { added: 1, removed: 1, moved: 1, sameVersion: false },
    });
  });

  it("of a floating declaration stays while the version does", async () => {
    const world = await lockedWorld("notes-mcp");
    uploadHelper(world.index, "1.1.0");
    const { report } = await verify(world);
    expect(report.findings.map(({ rule }) => rule)).toEqual(["floating-version"]);
  });

  it("is printed as a bill of materials, without the network", async () => {
    const world = await lockedWorld();
    const { stdout } = await runCli(world.repository.root, ["sbom", "notes"]);
    const { components, metadata } = JSON.parse(stdout);
    expect([metadata.component.purl, components.map(({ purl }: { purl: string }) => purl)]).toEqual([
      "pkg:pypi/notes-mcp@1.4.0",
      ["pkg:pypi/helper@1.0.0", "pkg:pypi/winhelper@2.0"],
    ]);
  });

  it("is looked up in advisories", async () => {
    const world = await lockedWorld();
    const ranges = [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed: "1.1" }] }];
    world.repository.write("osv.json", [
      { id: "PYSEC-1", affected: [{ package: { ecosystem: "PyPI", name: "Helper" }, ranges }] },
    ]);
    const { report } = await verify(world, ["--depth", "artifact", "--osv-db", "osv.json"]);
    expect(report.findings).toMatchObject([
      { rule: "known-vulnerability", after: { id: "PYSEC-1", purl: "pkg:pypi/helper@1.0.0" } },
    ]);
  });
});
