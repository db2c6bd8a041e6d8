import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/json/canonical.ts";
import {
  attestationsPath,
  readAttestationsFile,
  removeAttestationsFile,
  writeAttestationsFile,
} from "../../src/lockfile/attestations-file.ts";
import type { JsonObject } from "../../src/model/json-value.ts";
import { rejectedCode } from "../support/error-code.ts";
import { type FakeLink, fakeWorld } from "../support/fake-world.ts";
import { jsonObject } from "../support/json-values.ts";

const lockfile = "/repository/mcp-lock.json";
const file = "/repository/.mcp-lock/notes/attestations.json";
const document: JsonObject = { kind: "npm", signatures: [{ keyid: "k", sig: "s" }], attestations: [] };

function worldWith(content?: string | FakeLink) {
  return fakeWorld({
    files: content === undefined ? { [lockfile]: "" } : { [lockfile]: "", [file]: content },
  });
}

describe("what a server's signatures were verified from", () => {
  it("is kept beside the lock, in a folder of the server's", () => {
    expect(attestationsPath("notes")).toBe(".mcp-lock/notes/attestations.json");
  });

  it.each(["../evil", "a/b", "..", "con", "NOTES", "ä", ""])(
    "stays in that folder for a server named %j",
    (name) => {
      const [top, folder, last, ...more] = attestationsPath(name).split("/");
      expect([top, last, more]).toEqual([".mcp-lock", "attestations.json", []]);
      expect(folder).toMatch(/^[^/\\.][^/\\]*$/);
    },
  );

  it("is read as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(jsonObject, async (plain) => {
        const world = worldWith();
        await writeAttestationsFile(lockfile, "notes", plain, world);
        expect(await readAttestationsFile(lockfile, "notes", fingerprint(plain), world)).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  it("is written so that people can compare it line by line", async () => {
    const world = worldWith();
    await writeAttestationsFile(lockfile, "notes", document, world);
    const text = Buffer.from(await world.files.read(file, 1e6)).toString();
    expect([text.endsWith("}\n"), text.split("\n").length > 3]).toEqual([true, true]);
  });

  it("is left as it stands when it says the same in other bytes", async () => {
    const text = JSON.stringify(document);
    const world = worldWith(text);
    await writeAttestationsFile(lockfile, "notes", document, world);
    expect(Buffer.from(await world.files.read(file, 1e6)).toString()).toBe(text);
  });

  it.each<[string, string | FakeLink | undefined, string]>([
    ["is not there", undefined, "ATTESTATIONS_MISSING"],
    ["is a link", { link: "/elsewhere" }, "FILE_SYMLINK"],
    ["says something else", JSON.stringify({ ...document, kind: "oci" }), "ATTESTATIONS_INVALID"],
    ["is no object", "[]", "ATTESTATIONS_INVALID"],
    ["is no JSON", "{", "JSON_SYNTAX"],
    ["says something twice", '{"kind":"npm","kind":"npm"}', "JSON_DUPLICATE_KEY"],
  ])("is not believed when it %s", async (_, content, code) => {
    const reading = readAttestationsFile(lockfile, "notes", fingerprint(document), worldWith(content));
    expect(await rejectedCode(reading)).toBe(code);
  });

  it.each(["/repository/.mcp-lock", "/repository/.mcp-lock/notes"])(
    "is neither written nor removed where %s leads elsewhere",
    async (path) => {
      const kept = path.endsWith("notes") ? "/elsewhere" : "/elsewhere/notes";
      const world = fakeWorld({
        files: { [`${kept}/attestations.json`]: "precious", [path]: { link: "/elsewhere" } },
      });
      expect([
        await rejectedCode(writeAttestationsFile(lockfile, "notes", document, world)),
        await rejectedCode(removeAttestationsFile(lockfile, "notes", world)),
        Buffer.from(await world.files.read(`${kept}/attestations.json`, 1e6)).toString(),
      ]).toEqual(["FILE_SYMLINK", "FILE_SYMLINK", "precious"]);
    },
  );

  it("is removed, and need not be there", async () => {
    const world = worldWith("{}");
    for (const _ of [1, 2]) await removeAttestationsFile(lockfile, "notes", world);
    expect(await world.files.status(file)).toBe(null);
  });
});
