import { chmodSync, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PypiArtifact } from "../../../src/model/artifact.ts";
import { McpLockError } from "../../../src/model/error.ts";
import type { PypiClosure } from "../../../src/resolve/closure.ts";
import { pythonFor, resolvePypiClosure } from "../../../src/resolve/pypi/closure.ts";
import { closureFrom } from "../../../src/resolve/pypi/requirements.ts";
import { rejectedCode } from "../../support/error-code.ts";
import type { FakeIndex } from "../../support/pypi.ts";
import { sha256Hex } from "../../support/pypi.ts";
import { contextOf, type ResolveParts, resolveAt, sourceOf } from "../../support/pypi-resolve.ts";
import { makeRepository } from "../../support/repository.ts";
import { pypiArtifact } from "../../support/servers.ts";
import { type FakeUv, makeUv, pathWithoutUv, wheelBytes } from "../../support/uv.ts";
import { serverIndex, serverWheel } from "../../support/uv-world.ts";

const hashOf = (text: string) => `sha256:${sha256Hex(text)}`;

/** What uv says that the server's release pulls in. */
async function closureAt(index: FakeIndex, uv: FakeUv, parts: ResolveParts = {}): Promise<PypiClosure> {
  const env = parts.env ?? index.env({ PATH: uv.path });
  const artifact = await resolveAt(index, { ...parts, env: { ...env, PATH: pathWithoutUv() } });
  const source = sourceOf(parts);
  return resolvePypiClosure(source, artifact, pythonFor(source), contextOf(index, { ...parts, env }));
}

describe.skipIf(process.platform === "win32")("what a release pulls in", () => {
  it("is named with the hashes of all files, and where it is installed", async () => {
    const index = await serverIndex();
    const { components, root, python } = await closureAt(index, makeUv());
    expect([root, python]).toEqual(["pkg:pypi/notes-mcp@1.4.0", "3.12"]);
    expect(components.map(({ purl, integrity, marker }) => [purl, integrity, marker])).toEqual([
      ["pkg:pypi/helper@1.0.0", hashOf(wheelBytes({ metadata: { "NOTE.txt": "1.0.0" } })), null],
      [
        "pkg:pypi/notes-mcp@1.4.0",
        [hashOf("source 1.4.0"), hashOf(wheelBytes(serverWheel))].sort().join(" "),
        null,
      ],
      ["pkg:pypi/winhelper@2.0", hashOf("{}"), "sys_platform == 'win32'"],
    ]);
  });

  it("is asked of uv with exactly these arguments", async () => {
    const [index, uv] = [await serverIndex(), makeUv()];
    const env = index.env({ PATH: uv.path, MCP_LOCK_CACHE: makeRepository().path("cache") });
    await closureAt(index, uv, { spec: "notes-mcp[cli,all]==1.4.0", env });
    const [call] = uv.calls();
    expect(call?.args).toEqual([
      ...["pip", "compile", "-", "--universal", "--generate-hashes", "--no-build"],
      ...["--no-header", "--no-annotate", "--python-version", "3.12", "--system"],
      ...["--no-config", "--no-python-downloads", "--no-progress", "--color", "never"],
      ...["--cache-dir", join(env["MCP_LOCK_CACHE"] ?? "", "uv")],
    ]);
    expect(call?.stdin).toBe("notes-mcp[all,cli]==1.4.0\n");
  });

  it("is asked in an empty folder, with what uv needs of the environment and nothing that steers it", async () => {
    const [index, uv] = [await serverIndex(), makeUv()];
    const steering = {
      VIRTUAL_ENV: "/v",
      UV_TORCH_BACKEND: "cpu",
      UV_PYTHON: "/p",
      PYTHONPATH: "/x",
      SECRET: "s",
    };
    const env = index.env({
      PATH: uv.path,
      UV_HTTP_TIMEOUT: "9",
      HTTPS_PROXY: "http://p.example",
      ...steering,
    });
    await closureAt(index, uv, { env });
    const [call] = uv.calls();
    expect(call?.beside).toEqual([]);
    expect(call?.env).toEqual({
      HOME: env["HOME"],
      PATH: expect.stringContaining(uv.folder),
      UV_DEFAULT_INDEX: index.url,
      UV_HTTP_TIMEOUT: "9",
      HTTPS_PROXY: "http://p.example",
    });
  });

  it("comes from the indexes that mcp-lock asks, in their order, with logins that no command line shows", async () => {
    const [index, other, uv] = [await serverIndex(), await serverIndex(), makeUv()];
    index.requireLogin("me", "s:e/cret");
    const url = index.url.replace("http://", "http://me:s%3Ae%2Fcret@");
    const env = index.env({ PATH: uv.path, UV_INDEX: `mine=${url}`, UV_DEFAULT_INDEX: other.url });
    await closureAt(index, uv, { env });
    const [call] = uv.calls();
    expect([call?.env["UV_INDEX"], call?.env["UV_DEFAULT_INDEX"]]).toEqual([url, other.url]);
    expect([call?.args.join(" ").includes("cret"), other.requests]).toEqual([false, []]);
  });

  it("comes from pip's index where pipx is the launcher", async () => {
    const [index, other, uv] = [await serverIndex(), await serverIndex(), makeUv()];
    const env = other.env({ PATH: uv.path, PIP_INDEX_URL: index.url });
    await closureAt(index, uv, { env, command: ["pipx", "run"] });
    expect([uv.calls()[0]?.env["UV_DEFAULT_INDEX"], other.requests]).toEqual([index.url, []]);
  });

  it("makes uv ask no index of its own where only further ones are configured", async () => {
    const [index, uv] = [await serverIndex(), makeUv()];
    const env = index.env({ PATH: uv.path, UV_INDEX: index.url, UV_DEFAULT_INDEX: "" });
    await closureAt(index, uv, { env });
    expect(uv.calls()[0]?.env["UV_DEFAULT_INDEX"]).toBe(index.url);
  });

  it.each([
    ["3.11", "3.11"],
    ["3.13.1", "3.13.1"],
    ["cpython@3.13", "3.13"],
    ["3", "3.12"],
  ])("is for the Python that the declaration names: %s", async (named, python) => {
    const [index, uv] = [await serverIndex(), makeUv()];
    expect((await closureAt(index, uv, { command: ["uvx", "--python", named] })).python).toBe(python);
    expect(uv.calls()[0]?.args).toContain(python);
  });

  it("is asked of the first uv on the PATH, of none in the repository, and with no Python from there", async () => {
    const [index, uv, repository] = [await serverIndex(), makeUv(), makeRepository()];
    repository.write("bin/uv", "#!/bin/sh\nexit 9\n");
    chmodSync(repository.path("bin/uv"), 0o755);
    const PATH = ["bin", ".", repository.path("bin"), uv.path].join(delimiter);
    await closureAt(index, uv, { env: index.env({ PATH }), root: repository.root });
    expect(uv.calls()[0]?.env["PATH"]).toBe(
      uv.path
        .split(delimiter)
        .filter((folder) => folder.startsWith("/") && existsSync(folder))
        .join(delimiter),
    );
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["a comment", "echo '# x'"],
    ["something else", "echo 'notes-mcp==1.4.0'"],
    ["only other projects", `echo 'helper==1.0 --hash=sha256:${"a".repeat(64)}'`],
    ["other files of the release", `echo 'notes-mcp==1.4.0 --hash=sha256:${"a".repeat(64)}'`],
    ["an error", "echo 'no solution' >&2; exit 1"],
    ["its own end", "kill -9 $$"],
  ])("is not known when uv answers with %s", async (_, script) => {
    const [index, folder] = [await serverIndex(), makeRepository()];
    folder.write("uv", `#!/bin/sh\n${script}\n`);
    chmodSync(folder.path("uv"), 0o755);
    const env = index.env({ PATH: [folder.root, pathWithoutUv()].join(delimiter) });
    expect(await rejectedCode(closureAt(index, makeUv(), { env }))).toBe("PYPI_CLOSURE");
  });

  it("is not known without uv", async () => {
    const index = await serverIndex();
    const asked = closureAt(index, makeUv(), { env: index.env() });
    await expect(asked).rejects.toMatchObject({ code: "PYPI_CLOSURE", message: /uv is not installed/ });
  });

  it("is not known when something would have to be built, and says so in the words of uv", async () => {
    const index = await serverIndex({ ...serverWheel, requires: ["sources"] });
    index.upload("sources", "sources-1.0.tar.gz", "source");
    const error = await closureAt(index, makeUv()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(McpLockError);
    expect(error).toMatchObject({
      code: "PYPI_CLOSURE",
      message:
        "what notes-mcp 1.4.0 depends on could not be resolved: uv says: No solution found when resolving dependencies: Because sources has no usable wheels, notes-mcp cannot be used.",
    });
  });

  it("tells no login when uv names the address of an index", async () => {
    const [index, folder] = [await serverIndex(), makeRepository()];
    folder.write("uv", "#!/bin/sh\necho 'error: http://me:secret@i.example/simple/ said no' >&2\nexit 2\n");
    chmodSync(folder.path("uv"), 0o755);
    const env = index.env({ PATH: [folder.root, pathWithoutUv()].join(delimiter) });
    await expect(closureAt(index, makeUv(), { env })).rejects.toThrow(
      "uv says: error: http://i.example/simple/ said no",
    );
  });
});

describe("closureFrom", () => {
  const [wheelHash = "", sourceHash = ""] = Object.values(pypiArtifact().files);
  const read = (text: string, artifact: Partial<PypiArtifact> = {}) =>
    closureFrom(text, pypiArtifact(artifact), "3.12");

  it("takes a release whose file hashes are among the locked ones", () => {
    expect(read(`notes-mcp==1.4.0 --hash=${wheelHash}`)).toMatchObject({ root: "pkg:pypi/notes-mcp@1.4.0" });
    expect(read(`Notes_MCP==1.4 --hash=${wheelHash} --hash=${sourceHash}`)).toMatchObject({
      root: "pkg:pypi/notes-mcp@1.4",
    });
  });

  it.each([
    ["another version", `notes-mcp==1.4.1 --hash=${wheelHash}`, "does not name"],
    ["another project", `notes-mcq==1.4.0 --hash=${wheelHash}`, "does not name"],
    ["one file more", `notes-mcp==1.4.0 --hash=${wheelHash} --hash=sha256:${"a".repeat(64)}`, "other files"],
    ["the release in some places", `notes-mcp==1.4.0 ; os_name == 'nt' --hash=${wheelHash}`, "everywhere"],
    ["no requirements", "{}", "it holds"],
  ])("refuses %s", (_, text, reason) => {
    expect(read(text)).toEqual(expect.stringContaining(reason));
  });
});
