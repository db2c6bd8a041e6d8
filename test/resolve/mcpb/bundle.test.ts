import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/json/canonical.ts";
import type { ErrorCode } from "../../../src/model/error.ts";
import { type BundleLimits, defaultBundleLimits, readBundle } from "../../../src/resolve/mcpb/bundle.ts";
import { rejectedCode } from "../../support/error-code.ts";
import { manifestPart, signatureBlock, type ZipPart, zip } from "../../support/zip.ts";

const read = (bytes: Uint8Array, limits: Partial<BundleLimits> = {}) =>
  readBundle(bytes, "notes.mcpb", { ...defaultBundleLimits, ...limits });
const codeOf = (bytes: Uint8Array, limits: Partial<BundleLimits> = {}) => rejectedCode(read(bytes, limits));
const bundle = (...parts: ZipPart[]) => zip([manifestPart, ...parts]);
const server: ZipPart = { name: "server/index.js", content: "serve();\n" };

describe("readBundle", () => {
  it("hashes the file and everything in it, and reads its manifest", async () => {
    const bytes = zip([server, manifestPart, { name: "icon.png", content: "icon", method: 0 }]);
    const { entries, files, ...rest } = await read(bytes);
    expect(files.map(({ name }) => name)).toEqual([...entries.keys()]);
    expect(rest).toEqual({
      sha256: sha256(bytes),
      name: "notes",
      version: "1.4.0",
      manifest: { manifest_version: "0.3", name: "notes", version: "1.4.0" },
    });
    expect([...entries]).toEqual([
      ["icon.png", sha256("icon")],
      ["manifest.json", sha256(String(manifestPart.content))],
      ["server/index.js", sha256("serve();\n")],
    ]);
  });

  it("reads whatever an honest packer writes", async () => {
    const name = fc.stringMatching(/^[a-zé漢0-9_-]{1,8}(?:\/[a-z0-9]{1,4}){0,3}$/);
    const part = fc.record({
      name,
      content: fc.uint8Array({ maxLength: 3_000 }),
      method: fc.constantFrom(0, 8),
      descriptor: fc.constantFrom(undefined, "signed" as const, "plain" as const),
    });
    const parts = fc
      .uniqueArray(part, { selector: ({ name }) => name.split("/")[0], maxLength: 6 })
      .map((all) => all.map(({ descriptor, ...rest }) => ({ ...rest, ...(descriptor && { descriptor }) })));
    await fc.assert(
      fc.asyncProperty(parts, async (files) => {
        const { entries } = await read(bundle(...files));
        const expected = files.map(({ name, content }): [string, string] => [name, sha256(content)]);
        const manifest: [string, string] = ["manifest.json", sha256(String(manifestPart.content))];
        expect([...entries]).toEqual([...expected, manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
      }),
    );
  });

  it("never accepts a bundle of which one byte is another and the files are others, too", async () => {
    const original = bundle(server, { name: "a/", attributes: 0o040755 * 0x10000 });
    const { entries } = await read(original);
    const flip = fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(flip, async ([at, bits]) => {
        const bytes = Buffer.from(original);
        bytes[at] = (bytes[at] ?? 0) ^ bits;
        const now = await read(bytes).catch(() => null);
        if (now === null) return;
        expect(now.entries).toEqual(entries);
        expect(now.sha256).not.toBe(sha256(original));
      }),
      { numRuns: 1_000 },
    );
  });

  it("refuses a bundle that is cut off anywhere", async () => {
    const whole = bundle(server);
    for (let length = 0; length < whole.length; length += 1)
      expect(await codeOf(whole.subarray(0, length))).toBe("MCPB_INVALID");
  });

  it("ends for any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await codeOf(bytes)).toBe("MCPB_INVALID");
      }),
    );
  });

  it.each<[string, Buffer]>([
    [
      "by a version that counts the signature as a comment",
      zip([manifestPart], { comment: signatureBlock(Buffer.from("p7")) }),
    ],
    ["by one that does not", zip([manifestPart], { behind: signatureBlock(Buffer.from("p7")) })],
  ])("reads a bundle that is signed %s", async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ name: "notes", sha256: sha256(bytes) });
  });

  it.each<[string, Uint8Array]>([
    ["of another length", signatureBlock(Buffer.from("p7"), 1)],
    ["without a beginning", Buffer.from("p7MCPB_SIG_END")],
    ["with a second end record inside", signatureBlock(zip([]))],
    ["after which there is more", Buffer.concat([signatureBlock(Buffer.from("p7")), Buffer.from("x")])],
  ])("refuses a signature %s", async (_, behind) => {
    expect(await codeOf(zip([manifestPart], { behind }))).toBe("MCPB_INVALID");
  });

  it.each<[string, Buffer, ErrorCode]>([
    ["no manifest", zip([server]), "MCPB_INVALID"],
    ["a manifest by another name only", zip([{ ...manifestPart, name: "Manifest.json" }]), "MCPB_INVALID"],
    ["a manifest that is no object", zip([{ ...manifestPart, content: "[]" }]), "MCPB_INVALID"],
    ["a manifest without a version", zip([{ ...manifestPart, content: '{"name":"notes"}' }]), "MCPB_INVALID"],
    ["a manifest that is no JSON", zip([{ ...manifestPart, content: "{" }]), "JSON_SYNTAX"],
    [
      "a manifest with a name twice",
      zip([{ ...manifestPart, content: '{"name":"a","name":"b"}' }]),
      "JSON_DUPLICATE_KEY",
    ],
  ])("refuses a bundle with %s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it.each<[string, Partial<BundleLimits>]>([
    ["bytes", { file: 100 }],
    ["unpacked bytes", { unpacked: 50 }],
    ["entries", { entries: 1 }],
    ["bytes of the manifest", { manifest: 10 }],
  ])("refuses more %s than the limit", async (_, limits) => {
    expect(await codeOf(bundle(server), limits)).toBe("MCPB_LIMIT");
  });
});
