import { describe, expect, it } from "vitest";
import { resolvePypi } from "../../../src/resolve/pypi/pypi.ts";
import { sha256Hex } from "../../support/pypi.ts";
import { contextOf, notesIndex, resolveAt, sdist, sourceOf, wheel } from "../../support/pypi-resolve.ts";
import { makeRepository } from "../../support/repository.ts";

const hashOf = (text: string) => `sha256:${sha256Hex(text)}`;

describe("a release of a Python project", () => {
  it("is its version and the hashes of its files, computed over their bytes", async () => {
    const index = await notesIndex();
    expect(await resolveAt(index)).toEqual({
      kind: "pypi",
      purl: "pkg:pypi/notes-mcp@1.4.0",
      version: "1.4.0",
      files: { [wheel]: hashOf("wheel 1.4.0"), [sdist]: hashOf("source 1.4.0") },
    });
    expect(index.requests).toEqual([
      "/simple/notes-mcp/",
      `/files/notes-mcp/${wheel}`,
      `/files/notes-mcp/${sdist}`,
    ]);
  });

  it("is not downloaded again where its bytes are at hand", async () => {
    const index = await notesIndex();
    const first = await resolveAt(index);
    index.requests.length = 0;
    expect(await resolveAt(index, { locked: first })).toEqual(first);
    expect(index.requests).toEqual(["/simple/notes-mcp/"]);
  });

  it("is downloaded again where the bytes at hand are damaged", async () => {
    const index = await notesIndex();
    const { MCP_LOCK_CACHE: cache = "" } = index.env();
    const { world } = contextOf(index);
    const first = await resolveAt(index);
    await world.files.replace(`${cache}/artifacts/sha256/${sha256Hex("wheel 1.4.0")}`, "evil");
    index.requests.length = 0;
    expect(await resolveAt(index, { locked: first })).toEqual(first);
    expect(index.requests).toEqual(["/simple/notes-mcp/", `/files/notes-mcp/${wheel}`]);
  });

  it("holds only files that installers take, and of that version", async () => {
    const index = await notesIndex();
    index.upload("notes-mcp", "notes_mcp-1.4.0.exe", "program");
    index.upload("notes-mcp", "notes_mcp-1.5.0-py3-none-any.whl", "wheel 1.5.0");
    index.upload("notes-mcp", "../../evil.whl", "evil");
    expect(Object.keys((await resolveAt(index)).files)).toEqual([wheel, sdist]);
  });

  it("is found by another spelling of its version", async () => {
    const index = await notesIndex();
    expect(await resolveAt(index, { spec: "Notes_MCP==1.4" })).toMatchObject({ version: "1.4.0" });
  });

  it("keeps the spelling of its locked version when a file is added in another one", async () => {
    const index = await notesIndex();
    const locked = await resolveAt(index);
    index.remove("notes-mcp", wheel);
    index.remove("notes-mcp", sdist);
    index.upload("notes-mcp", "notes_mcp-1.4-py3-none-any.whl", "wheel");
    index.upload("notes-mcp", sdist, "source 1.4.0");
    const now = await resolveAt(index, { locked });
    expect([now.version, Object.keys(now.files)]).toEqual([
      "1.4.0",
      ["notes_mcp-1.4-py3-none-any.whl", sdist],
    ]);
  });

  it("whose file has no announced hash gets the one of its bytes", async () => {
    const index = await notesIndex();
    index.upload("notes-mcp", wheel, "wheel", { announced: null });
    expect((await resolveAt(index)).files[wheel]).toBe(hashOf("wheel"));
  });

  it("is taken at the index's word only beyond the limit for all of its files", async () => {
    const index = await notesIndex();
    index.upload("notes-mcp", "notes_mcp-1.4.0-cp313-cp313-win_amd64.whl", "x".repeat(100));
    const { files } = await resolveAt(index, { limits: { files: 50 } });
    expect(files["notes_mcp-1.4.0-cp313-cp313-win_amd64.whl"]).toBe(hashOf("x".repeat(100)));
    expect(index.requests.filter((path) => path.includes("win_amd64"))).toEqual([]);
  });

  it("whose file is another one than is locked, and than is announced, is told as it is", async () => {
    const index = await notesIndex();
    const locked = await resolveAt(index);
    index.upload("notes-mcp", wheel, "evil", { announced: "something else" });
    expect((await resolveAt(index, { locked })).files[wheel]).toBe(hashOf("evil"));
  });

  it("is not started without uv, and says what is missing", async () => {
    const index = await notesIndex();
    const { prepare } = await resolvePypi(sourceOf(), null, contextOf(index));
    await expect(prepare()).rejects.toMatchObject({
      code: "PYPI_INSTALL",
      hint: expect.stringContaining("uv"),
    });
  });

  it("cannot be told from what pipx finds in the repository", async () => {
    const { root } = makeRepository({ "__pypackages__/3.13/lib/bin/notes-mcp": "evil" });
    const asked = resolveAt(await notesIndex(), { command: ["pipx", "run"], root });
    await expect(asked).rejects.toMatchObject({ code: "SOURCE_UNRESOLVED" });
  });
});

describe("a floating version", () => {
  it.each<[string, string[], string, string]>([
    ["the newest", ["1.9", "1.10"], "notes-mcp", "1.10"],
    ["no pre-release", ["1.9", "2.0rc1", "2.0.dev1"], "notes-mcp@latest", "1.9"],
    ["a pre-release that is asked for", ["1.9", "2.0rc1"], "notes-mcp>=2.0a1", "2.0rc1"],
    ["a pre-release where there is nothing else", ["1.0a1", "1.0b1"], "notes-mcp", "1.0b1"],
    ["what the conditions allow", ["1.4.5", "1.4.9", "1.5"], "notes-mcp~=1.4.5", "1.4.9"],
  ])("means %s", async (_, versions, spec, version) => {
    const index = await notesIndex();
    index.remove("notes-mcp", wheel);
    index.remove("notes-mcp", sdist);
    for (const one of versions) index.upload("notes-mcp", `notes_mcp-${one}-py3-none-any.whl`, one);
    expect(await resolveAt(index, { spec })).toMatchObject({ version, pinned: false });
  });

  it("means no yanked version", async () => {
    const index = await notesIndex();
    index.upload("notes-mcp", "notes_mcp-1.5.0.tar.gz", "source");
    index.yank("notes-mcp", "notes_mcp-1.5.0.tar.gz", "");
    expect(await resolveAt(index, { spec: "notes-mcp" })).toMatchObject({ version: "1.4.0" });
  });

  it("means nothing where no version is allowed", async () => {
    const asked = resolveAt(await notesIndex(), { spec: "notes-mcp>2" });
    await expect(asked).rejects.toMatchObject({ code: "PYPI_NOT_FOUND" });
  });
});

describe("a version that was withdrawn", () => {
  it("is yanked when all of its files are", async () => {
    const index = await notesIndex();
    index.yank("notes-mcp", wheel);
    expect(await resolveAt(index)).not.toHaveProperty("withdrawn");
    index.yank("notes-mcp", sdist, "broken");
    expect(await resolveAt(index)).toMatchObject({ withdrawn: "yanked", version: "1.4.0" });
  });

  it.each([
    ["notes-mcp==1.4.0", "1.4.0"],
    ["notes-mcp", "1.4.0"],
    ["notes-mcp~=1.4.0", "1.4.0"],
  ])("and that the lock has is told as unpublished: %s", async (spec, version) => {
    const index = await notesIndex();
    const locked = await resolveAt(index, { spec });
    index.remove("notes-mcp", wheel);
    index.remove("notes-mcp", sdist);
    index.upload("notes-mcp", "notes_mcp-1.5.0rc1.tar.gz", "source");
    index.yank("notes-mcp", "notes_mcp-1.5.0rc1.tar.gz");
    expect(await resolveAt(index, { spec, locked })).toEqual({
      ...locked,
      version,
      withdrawn: "unpublished",
    });
  });

  it("by a yank of all that a floating declaration could mean is told as yanked", async () => {
    const index = await notesIndex();
    const locked = await resolveAt(index, { spec: "notes-mcp" });
    index.yank("notes-mcp", wheel);
    index.yank("notes-mcp", sdist);
    expect(await resolveAt(index, { spec: "notes-mcp", locked })).toMatchObject({ withdrawn: "yanked" });
  });

  it("with its whole project is told as quarantined", async () => {
    const index = await notesIndex();
    const locked = await resolveAt(index);
    index.setStatus("notes-mcp", "quarantined");
    expect(await resolveAt(index, { locked })).toMatchObject({ withdrawn: "quarantined" });
  });

  it("and that no lock has is an error", async () => {
    const asked = resolveAt(await notesIndex(), { spec: "notes-mcp==9.9" });
    await expect(asked).rejects.toMatchObject({ code: "PYPI_NOT_FOUND" });
  });

  it("is an error where the lock has another one", async () => {
    const index = await notesIndex();
    const locked = await resolveAt(index);
    const asked = resolveAt(index, { spec: "notes-mcp==9.9", locked });
    await expect(asked).rejects.toMatchObject({ code: "PYPI_NOT_FOUND" });
  });
});

describe("without the network", () => {
  it("a release is what is locked and at hand", async () => {
    const index = await notesIndex();
    const locked = await resolveAt(index);
    index.requests.length = 0;
    expect(await resolveAt(index, { locked, offline: true })).toEqual(locked);
    expect(index.requests).toEqual([]);
  });

  it.each(["notes-mcp", "notes-mcp==1.4.1"])("nothing can be said of %s", async (spec) => {
    const index = await notesIndex();
    const locked = await resolveAt(index);
    await expect(resolveAt(index, { spec, locked, offline: true })).rejects.toMatchObject({
      code: "OFFLINE",
    });
  });

  it("nothing can be said where the files are not at hand", async () => {
    const index = await notesIndex();
    const locked = await resolveAt(index);
    const env = index.env({ MCP_LOCK_CACHE: makeRepository().path("cache") });
    await expect(resolveAt(index, { locked, env, offline: true })).rejects.toMatchObject({ code: "OFFLINE" });
  });
});
