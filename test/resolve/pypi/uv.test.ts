import { chmodSync, symlinkSync } from "node:fs";
import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { realWorld } from "../../../src/real-world.ts";
import { failureOf, findUv } from "../../../src/resolve/pypi/uv.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";

const ran = { code: 1, output: "", problems: "", isCut: false };

describe("failureOf", () => {
  it("is none for a program that ended well, whatever it warned of", () => {
    expect(failureOf({ ...ran, code: 0, problems: "warning: odd\n" })).toBeNull();
  });

  it.each<[string, Partial<typeof ran> | { code: null }, string]>([
    ["too much output", { code: 0, isCut: true }, "it wrote more than 67108864 characters"],
    ["no end", { code: null }, "it did not start, or took too long"],
    ["no words", { code: 2 }, "it ended with exit code 2"],
    [
      "words over several lines",
      { problems: "  × No solution:\n  ╰─▶ Because a\n      b.\n" },
      "No solution: Because a b.",
    ],
    ["a warning before the words", { problems: "warning: odd\nerror: no\n" }, "error: no"],
    ["a login in an address", { problems: "error: https://a:b@i.example/x" }, "error: https://i.example/x"],
    ["words without end", { problems: "x".repeat(5000) }, "x".repeat(800)],
  ])("tells %s", (_, parts, words) => {
    expect(failureOf({ ...ran, ...parts })).toBe(words);
  });
});

describe.skipIf(process.platform === "win32")("findUv", () => {
  const find = (root: Repository, folders: readonly string[]) =>
    findUv({ root: root.root, world: { ...realWorld(), env: new Map([["PATH", folders.join(delimiter)]]) } });
  function withUv(): Repository {
    const folder = makeRepository({ uv: "#!/bin/sh\n" });
    chmodSync(folder.path("uv"), 0o755);
    return folder;
  }

  it("takes the first on the PATH", async () => {
    const [root, one, other] = [makeRepository(), withUv(), withUv()];
    expect(await find(root, ["/nowhere", one.root, other.root])).toEqual({
      path: one.path("uv"),
      folders: [one.root, other.root],
    });
  });

  it("finds none where there is none", async () => {
    expect(await find(makeRepository(), ["/nowhere"])).toBeNull();
  });

  it("takes none that lies in the repository", async () => {
    const root = withUv();
    expect(await find(root, [root.root])).toBeNull();
  });

  it("takes none in a folder that a link leads to from outside", async () => {
    const [root, outside] = [withUv(), makeRepository()];
    symlinkSync(root.root, outside.path("bin"));
    expect(await find(root, [outside.path("bin")])).toBeNull();
  });

  it("takes none that is a link into the repository", async () => {
    const [root, outside, other] = [withUv(), makeRepository(), withUv()];
    symlinkSync(root.path("uv"), outside.path("uv"));
    expect(await find(root, [outside.root, other.root])).toMatchObject({ path: other.path("uv") });
  });

  it("takes a link to elsewhere", async () => {
    const [root, outside, other] = [makeRepository(), makeRepository(), withUv()];
    symlinkSync(other.path("uv"), outside.path("uv"));
    expect(await find(root, [outside.root])).toMatchObject({ path: outside.path("uv") });
  });
});
