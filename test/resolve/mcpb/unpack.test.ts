import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { realWorld } from "../../../src/real-world.ts";
import { readBundle } from "../../../src/resolve/mcpb/bundle.ts";
import { unpackBundle } from "../../../src/resolve/mcpb/unpack.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";
import { manifestPart, zip } from "../../support/zip.ts";

const bytes = zip([
  manifestPart,
  { name: "server/", content: "", method: 0, attributes: 0o40755 * 0x10000 },
  { name: "server/index.js", content: "serve();\n" },
  { name: "server/lib/é.js", content: "" },
]);
const all = {
  "manifest.json": manifestPart.content,
  "server/index.js": "serve();\n",
  "server/lib/é.js": "",
};

async function unpackInto(cache: Repository, packed = bytes): Promise<string> {
  const world = { ...realWorld(), env: new Map([["MCP_LOCK_CACHE", cache.root]]) };
  return unpackBundle(await readBundle(packed, "notes.mcpb"), "notes.mcpb", world);
}

/** What lies in a folder by its path: the text of a file, or that it is none. */
const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), entry.isFile() ? readFileSync(path, "utf8") : "no file"];
      }),
  );

describe("unpackBundle", () => {
  it("puts what is in a bundle into the cache, under the bundle's hash", async () => {
    const cache = makeRepository();
    const folder = await unpackInto(cache);
    const { sha256 } = await readBundle(bytes, "notes.mcpb");
    expect([folder, filesIn(folder)]).toEqual([cache.path("mcpb", sha256.slice(7)), all]);
  });

  it("leaves nothing else behind", async () => {
    const cache = makeRepository();
    await unpackInto(cache);
    expect(readdirSync(cache.path("incomplete"))).toEqual([]);
  });

  it.each<[string, (folder: string) => void]>([
    ["changed", (folder) => writeFileSync(join(folder, "server/index.js"), "steal();\n")],
    ["removed", (folder) => rmSync(join(folder, "server"), { recursive: true })],
    ["added", (folder) => writeFileSync(join(folder, "package.json"), '{"type":"module"}')],
    [
      "added in a folder of its own",
      (folder) => {
        mkdirSync(join(folder, "node_modules/a"), { recursive: true });
        writeFileSync(join(folder, "node_modules/a/index.js"), "");
      },
    ],
    [
      "replaced by a link to the same bytes",
      (folder) => {
        writeFileSync(join(folder, "../same.js"), "serve();\n");
        rmSync(join(folder, "server/index.js"));
        symlinkSync("../../same.js", join(folder, "server/index.js"));
      },
    ],
  ])("makes a folder whole again in which something was %s", async (_, spoil) => {
    const cache = makeRepository();
    const folder = await unpackInto(cache);
    spoil(folder);
    await unpackInto(cache);
    expect([filesIn(folder), (await unpackInto(cache)) === folder]).toEqual([all, true]);
  });

  it("unpacks a folder that is whole no second time", async () => {
    const cache = makeRepository();
    const folder = await unpackInto(cache);
    rmSync(join(dirname(folder), "../incomplete"), { recursive: true });
    await unpackInto(cache);
    expect(readdirSync(cache.root)).toEqual(["mcpb"]);
  });

  it.each(["é".repeat(200), `${"a".repeat(256)}/b`])(
    "says that a name is too long for this system",
    async (name) => {
      const cache = makeRepository();
      const packed = zip([manifestPart, { name, content: "" }]);
      await expect(unpackInto(cache, packed)).rejects.toMatchObject({ code: "FILE_NOT_WRITTEN" });
      expect(readdirSync(cache.path("incomplete"))).toEqual([]);
    },
  );
});
