import { spawn } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { realFiles } from "../src/real-files.ts";
import { makeRepository } from "./support/repository.ts";

const module = fileURLToPath(new URL("../src/real-files.ts", import.meta.url));

describe("replacing a file", () => {
  it("leaves one content or the other, whole, when the process is killed at any moment", async () => {
    const folder = makeRepository();
    const path = folder.path("file");
    const contents = ["a".repeat(3_000_000), "b".repeat(2_000_000)];
    folder.write("file", contents[0] ?? "");
    const loop = `
      import { realFiles } from ${JSON.stringify(module)};
      const contents = ["a".repeat(3_000_000), "b".repeat(2_000_000)];
      process.stdout.write("ready");
      for (let turn = 1; turn < 5_000; turn++) await realFiles.replace(${JSON.stringify(path)}, contents[turn % 2]);
    `;
    for (let round = 0; round < 12; round++) {
      const child = spawn(process.execPath, ["--input-type=module", "-e", loop], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await new Promise((resolve) => child.stdout.once("data", resolve));
      await delay(round * 3.3);
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("close", resolve));
      expect(contents.includes(readFileSync(path, "utf8"))).toBe(true);
    }
  });

  it("does not follow a link that stands where the temporary file would", async () => {
    const folder = makeRepository({ victim: "untouched" });
    await realFiles.replace(folder.path("file"), "new");
    expect(folder.read("victim")).toBe("untouched");
    expect(await realFiles.list(folder.root)).toEqual(["file", "victim"]);
  });

  it("says so when it cannot, and leaves nothing behind", async () => {
    const folder = makeRepository({ "folder/inside": "" });
    await expect(realFiles.replace(folder.path("folder"), "new")).rejects.toMatchObject({
      code: "FILE_NOT_WRITTEN",
    });
    expect(await realFiles.list(folder.root)).toEqual(["folder"]);
  });
});

describe("reading a file", () => {
  it("refuses a folder, a device and a missing file", async () => {
    const folder = makeRepository({ "folder/inside": "" });
    symlinkSync("/dev/zero", folder.path("device"));
    for (const name of ["folder", "device", "missing"]) {
      await expect(realFiles.read(folder.path(name), 10)).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
    }
  });

  it("refuses one that is larger than asked for", async () => {
    const folder = makeRepository({ file: "12345" });
    await expect(realFiles.read(folder.path("file"), 4)).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
    expect(Buffer.from(await realFiles.read(folder.path("file"), 5)).toString()).toBe("12345");
  });
});

describe("spooling pieces into a file", () => {
  it("leaves nothing behind when the pieces end in an error", async () => {
    const folder = makeRepository();
    async function* pieces() {
      yield Buffer.from("first");
      throw new Error("cut off");
    }
    await expect(realFiles.spool(folder.path("file"), pieces())).rejects.toThrow("cut off");
    expect(await realFiles.list(folder.root)).toEqual([]);
  });
});
