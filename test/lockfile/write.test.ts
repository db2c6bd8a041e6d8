import { describe, expect, it } from "vitest";
import { formatLockfile } from "../../src/lockfile/format.ts";
import { readLockfile } from "../../src/lockfile/read.ts";
import { writeLockfile } from "../../src/lockfile/write.ts";
import type { Lockfile } from "../../src/model/lockfile.ts";
import { rejectedCode } from "../support/error-code.ts";
import { fakeWorld } from "../support/fake-world.ts";
import { lockedServer } from "../support/servers.ts";

const path = "/repository/mcp-lock.json";
const lockfile: Lockfile = new Map([["notes", lockedServer()]]);

describe("writeLockfile", () => {
  it.each<[string, Record<string, string>]>([
    ["where there was none", { "/repository/.mcp.json": "{}" }],
    ["in the place of an old one", { [path]: formatLockfile(new Map()) }],
  ])("writes a lockfile %s", async (_, files) => {
    const world = fakeWorld({ files });
    await writeLockfile(path, "mcp-lock.json", lockfile, world);
    expect(await readLockfile(path, "mcp-lock.json", world)).toEqual(lockfile);
  });

  it("refuses to write through a link and leaves what it leads to", async () => {
    const world = fakeWorld({ files: { "/elsewhere/file": "old", [path]: { link: "/elsewhere/file" } } });
    const code = await rejectedCode(writeLockfile(path, "mcp-lock.json", lockfile, world));
    const content = Buffer.from(await world.files.read("/elsewhere/file", 100)).toString();
    expect([code, content, (await world.files.status(path))?.kind]).toEqual([
      "FILE_SYMLINK",
      "old",
      "symlink",
    ]);
  });

  it("refuses to write in the place of a folder", async () => {
    const world = fakeWorld({ files: { [`${path}/file`]: "old" } });
    expect(await rejectedCode(writeLockfile(path, "mcp-lock.json", lockfile, world))).toBe("FILE_SYMLINK");
  });

  it("says that it cannot write where there is no folder", async () => {
    expect(await rejectedCode(writeLockfile(path, "mcp-lock.json", lockfile, fakeWorld()))).toBe(
      "FILE_NOT_WRITTEN",
    );
  });
});
