import { constants, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readBundle } from "../../../src/resolve/mcpb/bundle.ts";
import { rejectedCode } from "../../support/error-code.ts";
import { type ArchiveParts, manifestPart, type ZipPart, zip } from "../../support/zip.ts";

const codeOf = (...parts: ZipPart[]) => rejectedCode(readBundle(zip([manifestPart, ...parts]), "notes.mcpb"));
const codeOfArchive = (archive: ArchiveParts) =>
  rejectedCode(readBundle(zip([manifestPart], archive), "notes.mcpb"));
const named = (...names: string[]) => names.map((name): ZipPart => ({ name, content: name }));
const file = { name: "a", content: "content" };
const unix = (mode: number) => ({ attributes: mode * 0x10000 });
const field = (id: number, ...data: number[]) => Buffer.from([id & 0xff, id >> 8, data.length, 0, ...data]);

describe("the name of an entry", () => {
  it.each(["a", "a/b", "..a", "a..b", "...b/c", "constructor", "é", "a b", "__proto__/a", "x".repeat(1024)])(
    "may be %j",
    async (name) => {
      expect(await codeOf(...named(name))).toBe(null);
    },
  );

  it.each([
    "",
    "/",
    "/a",
    "//a",
    "a//b",
    "a//",
    ".",
    "..",
    "./a",
    "../a",
    "a/..",
    "a/../b",
    "a/./b",
    "../../etc/passwd",
    "a\\b",
    "..\\a",
    "C:/a",
    "C:a",
    "c:\\a",
    "a:stream",
    "a\0b",
    "a\nb",
    "a\u007f",
    ".. /a",
    ".../a",
    "a./b",
    "a ",
    "__proto__",
    "x".repeat(1025),
  ])("may not be %j", async (name) => {
    expect(await codeOf(...named(name))).toBe("MCPB_INVALID");
  });

  it.each<[string, string[]]>([
    ["twice the same", ["a", "a"]],
    ["in another case", ["server/a.js", "SERVER/A.js"]],
    ["in a case of another alphabet", ["\u212a", "k"]],
    ["in a case of another length", ["stra\u00dfe", "STRASSE"]],
    ["composed otherwise", ["caf\u00e9", "cafe\u0301"]],
    ["a file and a folder", ["a", "a/"]],
    ["a file and what lies in it", ["a/b", "a-b", "A"]],
    ["the manifest in another case", ["MANIFEST.json"]],
  ])("may not be %s", async (_, names) => {
    expect(await codeOf(...named(...names))).toBe("MCPB_INVALID");
  });

  it("may share its folder with others, though written otherwise", async () => {
    expect(await codeOf(...named("A/x", "a/y"), { name: "a/", ...unix(0o040755) })).toBe(null);
  });

  it.each<[string, ZipPart]>([
    ["not UTF-8", { name: Buffer.from([0xff]), flags: 0x800 }],
    ["UTF-8 that is not said to be", { name: "é", flags: 0 }],
    ["another one in its own header", { ...file, header: { name: "b" } }],
    ["another one in an extra field", { ...file, extra: field(0x7075, 1, 0, 0, 0, 0, 98) }],
    ["another one in an extra field of its own header", { ...file, header: { extra: field(0x7075, 1) } }],
  ])("may not be %s", async (_, part) => {
    expect(await codeOf(part)).toBe("MCPB_INVALID");
  });
});

describe("an entry", () => {
  it.each<[string, ZipPart]>([
    ["stored", { ...file, method: 0 }],
    ["described behind its data", { ...file, descriptor: "signed" }],
    ["described behind its data without a signature", { ...file, descriptor: "plain" }],
    ["executable", { ...file, ...unix(0o100755) }],
    ["without attributes", { ...file, attributes: 0 }],
    ["a folder", { name: "a/", attributes: 0o040755 * 0x10000 + 0x10 }],
    ["with a time in an extra field", { ...file, extra: field(0x5455, 1, 0, 0, 0, 0) }],
    ["empty", { name: "a" }],
  ])("may be %s", async (_, part) => {
    expect(await codeOf(part)).toBe(null);
  });

  it.each<[string, ZipPart]>([
    ["a symbolic link", { ...file, ...unix(0o120777) }],
    ["a device", { ...file, ...unix(0o060644) }],
    ["a folder by its mode only", { ...file, ...unix(0o040755) }],
    ["a folder by its attributes only", { ...file, attributes: 0x10 }],
    ["a file with the name of a folder", { name: "a/", ...unix(0o100644) }],
    ["a folder with content", { name: "a/", content: "x", attributes: 0 }],
    ["a folder with packed content", { name: "a/", packed: deflateRawSync("hidden"), attributes: 0 }],
    ["encrypted", { ...file, flags: 1 }],
    ["strongly encrypted", { ...file, flags: 0x41 }],
    ["encrypted by an extra field", { ...file, extra: field(0x9901, 0) }],
    ["masked", { ...file, flags: 1 << 13 }],
    ["a patch", { ...file, flags: 1 << 5 }],
    ["in Zip64", { ...file, extra: field(0x0001, 0, 0, 0, 0, 0, 0, 0, 0) }],
    ["with broken extra fields", { ...file, extra: Buffer.from([0x55, 0x54, 9, 0]) }],
    ["with a piece of an extra field", { ...file, extra: Buffer.from([0x55]) }],
    ["packed by another method", { ...file, method: 12 }],
    ["with a comment", { ...file, comment: "x" }],
    ["in another file", { ...file, disk: 1 }],
    ["with another checksum", { ...file, crc: 1 }],
    ["larger than it says", { ...file, size: 3 }],
    ["smaller than it says", { ...file, size: 8 }],
    ["stored in another size", { ...file, method: 0, size: 3 }],
    ["no Deflate", { ...file, packed: Buffer.from([0xff, 0xff]) }],
    [
      "Deflate without an end",
      { ...file, packed: deflateRawSync("content", { finishFlush: constants.Z_SYNC_FLUSH }) },
    ],
    [
      "Deflate with more behind it",
      { ...file, packed: Buffer.concat([deflateRawSync("content"), Buffer.from("x")]) },
    ],
    ["in a place before the archive's other entries end", { ...file, offset: 0 }],
    ["in a place behind the archive", { ...file, offset: 0xffffff }],
    ["after other bytes", { ...file, before: Buffer.from("#!/bin/sh\n") }],
    ["packed otherwise by its own header", { ...file, header: { method: 0 } }],
    ["of another size by its own header", { ...file, header: { size: 3 } }],
    ["of another packed size by its own header", { ...file, header: { packedSize: 3 } }],
    ["of another sum by its own header", { ...file, header: { crc: 3 } }],
    ["of other flags by its own header", { ...file, header: { flags: 0x800 } }],
    ["described behind its data by the flag only", { ...file, flags: 8 }],
    ["described otherwise before its data", { ...file, descriptor: "signed", header: { size: 1 } }],
  ])("may not be %s", async (_, part) => {
    expect(await codeOf(part)).toBe("MCPB_INVALID");
  });

  it("may not share its bytes with another one", async () => {
    const shared = { ...file, name: "b", offset: 0 };
    expect(await rejectedCode(readBundle(zip([file, shared, manifestPart]), "x"))).toBe("MCPB_INVALID");
  });
});

describe("an archive", () => {
  it.each<[string, ArchiveParts]>([
    ["a comment", { comment: Buffer.from("x") }],
    ["a comment that is not there", { commentLength: 1 }],
    ["something behind its end", { behind: Buffer.from("x") }],
    ["another archive behind it", { behind: zip([manifestPart]) }],
    ["something before its directory", { beforeDirectory: Buffer.from("x") }],
    ["something behind its directory", { afterDirectory: Buffer.from("x") }],
    ["more entries than it says", { entries: 0 }],
    ["fewer entries than it says", { entries: 2 }],
    ["entries in other files", { entriesHere: 0 }],
    ["a number among several files", { disk: 1 }],
    ["a directory elsewhere", { directoryStart: 0 }],
    ["a shorter directory", { directorySize: 1 }],
    ["a directory in Zip64", { directoryStart: 0xffffffff }],
    ["entries in Zip64", { entries: 0xffff }],
  ])("may not have %s", async (_, archive) => {
    expect(await codeOfArchive(archive)).toBe("MCPB_INVALID");
  });

  it("may not have another one before it", async () => {
    const before = zip([{ ...manifestPart, content: "{}" }]);
    const bytes = Buffer.concat([before, zip([manifestPart])]);
    expect(await rejectedCode(readBundle(bytes, "x"))).toBe("MCPB_INVALID");
    expect(await codeOf({ ...file, before })).toBe("MCPB_INVALID");
  });

  it("may not hide a Zip64 locator in an extra field", async () => {
    const locator = Buffer.concat([Buffer.from("PK\u0006\u0007", "latin1"), Buffer.alloc(16)]);
    expect(
      await codeOf({ ...file, extra: field(0x5455, ...locator), header: { extra: Buffer.alloc(0) } }),
    ).toBe("MCPB_INVALID");
  });
});

describe("a small archive of much", () => {
  const zeros = deflateRawSync(Buffer.alloc(256 * 1024 * 1024), { level: 1 });

  it("is not unpacked when it says so", async () => {
    const parts = Array.from({ length: 40 }, (_, index): ZipPart => {
      return { name: `${index}`, packed: zeros, size: 256 * 1024 * 1024 };
    });
    const started = performance.now();
    expect(await codeOf(...parts)).toBe("MCPB_LIMIT");
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("is not unpacked to the end when it does not say so", async () => {
    const before = process.memoryUsage().rss;
    const started = performance.now();
    expect(await codeOf({ name: "a", packed: zeros, size: 100 })).toBe("MCPB_INVALID");
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024);
  });

  it("is read in time with as many entries as there can be", async () => {
    const parts = Array.from(
      { length: 65_000 },
      (_, index): ZipPart => ({ name: `d/${index}/x`, content: "x" }),
    );
    const started = performance.now();
    expect(await codeOf(...parts)).toBe(null);
    expect(performance.now() - started).toBeLessThan(40_000);
  });
});
